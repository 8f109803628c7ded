/** The tags of Telegram's HTML that our texts may use. */
const TAGS = new Set(['b', 'i', 'u', 's', 'code', 'pre', 'blockquote'])

/** What is wrong with a text as Telegram's HTML, or undefined. */
export function htmlProblem(text: string): string | undefined {
  const open: string[] = []
  for (const [found, slash, name = ''] of text.matchAll(/<(\/?)([^<>]*)>|<|>/g)) {
    if (found === '<' || found === '>') return `a lone ${found} is not allowed, write ${found === '<' ? '&lt;' : '&gt;'}`
    if (!TAGS.has(name)) return `<${slash ?? ''}${name}> is not allowed`
    if (!slash) open.push(name)
    else if (open.pop() !== name) return `</${name}> closes nothing`
  }
  if (open.length > 0) return `<${open.join('><')}> is not closed`
  const entity = /&(?!(?:amp|lt|gt|quot);)[^\s;]{0,8};?/.exec(text)
  return entity ? `${entity[0]} is not allowed, write &amp; for &` : undefined
}

/** What is wrong with a text that Telegram shows as it stands, such as the label of a button; undefined for a sound one. */
export function plainProblem(text: string): string | undefined {
  const found = /[<>&]/.exec(text)?.[0]
  return found === undefined ? undefined : `${found} is not allowed: this is shown without tags`
}

/** The text as a person sees it. */
export function withoutTags(text: string): string {
  return text.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, '&')
}
