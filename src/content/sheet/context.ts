import { aboutKey, missingKey, optionKey, outcomeKey, stepKey, summaryKey, titleKey } from '../../flow/keys.ts'
import { isQuestion } from '../../flow/steps.ts'
import type { Flow } from '../../flow/schema.ts'

/** Where texts of conversations are shown, by their keys. A text of several places has the first. */
export function placesOf(flows: Iterable<Flow>): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const add = (key: string, place: string) => places.has(key) || places.set(key, place)
  for (const flow of flows) {
    add(titleKey(flow), 'title of a conversation and button that leads to it')
    add(aboutKey(flow), 'what the conversation is about, in one sentence')
    for (const step of flow.steps) {
      const question = stepKey(flow, step)
      add(question, isQuestion(step) ? 'question' : 'card, with the button Next')
      for (const { id } of 'options' in step ? step.options : []) {
        const option = optionKey(flow, step, id)
        add(option, option.startsWith(question) ? `button: an answer to ${question}` : 'button: an answer')
        add(missingKey(flow, step, id), `what to do while "${id}" is not marked`)
      }
    }
    for (const outcome of flow.outcomes) {
      add(outcomeKey(flow, outcome), 'end of a conversation')
      add(`${outcomeKey(flow, outcome)}.link`, 'button with a link')
      add(summaryKey(flow, outcome), 'first line of a summary to copy')
    }
  }
  return places
}

/** Places that the key itself tells; the first line that fits counts. */
const BY_KEY: readonly (readonly [key: RegExp, place: string])[] = [
  [/^sign-.*\.why$/, 'why this sign matters, one sentence'],
  [/^sign-.*\.do$/, 'what the person may do about this sign'],
  [/^sign-.*\.ask$/, 'a question to the recruiter, to copy'],
  [/^sign-/, 'a sign, in the words of the person'],
  [/^hotline-[a-z]{2,3}-.*\.operator$/, 'who runs the service'],
  [/^hotline-[a-z]{2,3}-.*\.note$/, 'advice about the service'],
  [/^hotline-[a-z]{2,3}-/, 'name of a service'],
  [/^dimension-/, 'name of a group of signs'],
  [/^country-[A-Z]{2}$/, 'name of a country; leave it empty where the usual name will do'],
  [/^(?:button|answer|region)-/, 'button'],
  [/^command-/, 'list of commands, others may see it'],
  [/^bot-/, 'profile of the bot, others may see it'],
]

/** What a translator should know of a text: where it is shown, and the comments above it. */
export function contextOf(key: string, comment: string, places: ReadonlyMap<string, string>): string {
  const place = places.get(key) ?? BY_KEY.find(([pattern]) => pattern.test(key))?.[1] ?? ''
  return [place, comment].filter((it) => it !== '').join('\n')
}
