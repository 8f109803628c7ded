/** Something wrong in a file that somebody wrote: where, what, and what to do about it. */
export interface Issue {
  /** Path from the top of the content, such as `conversations/offer-check.yaml`. */
  readonly file: string
  /** Where in the file: a path of names, a line, or a message key. Empty for the whole file. */
  readonly place: string
  readonly problem: string
  readonly todo: string
}

/** One line per issue, as the start and `npm run content` print it. */
export function describeIssue({ file, place, problem, todo }: Issue): string {
  return `${file}${place ? ` → ${place}` : ''}: ${problem}. ${todo}`
}
