import { contactsIn, type Span } from './contacts.ts'
import type { Place } from './search.ts'
import type { Token } from './tokens.ts'

const PLACES = 2
/** Characters of the advertisement that are shown again for one place. */
const LONGEST_QUOTE = 80
/** Words beside a contact among which one is looked for that can be shown instead. */
const BESIDE = 3

/** Gives the words at the shortest places, as they stand in the advertisement, but for its contacts: they would be tappable. */
export function quoter(text: string, tokens: readonly Token[]): (places: readonly Place[]) => string[] {
  const contacts = contactsIn(text)
  const isPlain = (token: Token) => /^\p{L}{2}/u.test(text.slice(token.start, token.end)) && !contacts.some((contact) => meets(contact, token))
  const quote = ({ from, to }: Place): string[] => {
    const shown = masked(text, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, contacts)
    if (/[\p{L}\p{N}\p{Sc}]/u.test(shown)) return [shown]
    const beside = [...tokens.slice(Math.max(0, from - BESIDE), from).toReversed(), ...tokens.slice(to, to + BESIDE)].find(isPlain)
    return beside ? [text.slice(beside.start, beside.end)] : []
  }
  return (places) => {
    const quotes = new Set(places.flatMap(quote).map((it) => cut(it.replaceAll(/\s+/g, ' '))))
    return [...quotes].toSorted((a, b) => a.length - b.length).slice(0, PLACES)
  }
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The text of a span, with … for each contact that reaches into it. */
function masked(text: string, { start, end }: Span, contacts: readonly Span[]): string {
  let shown = ''
  let at = start
  for (const contact of contacts) {
    if (!meets(contact, { start, end })) continue
    shown += `${text.slice(at, Math.max(at, contact.start))}…`
    at = Math.min(end, contact.end)
  }
  return shown + text.slice(at, end)
}

/** By whole characters: half of a pair cannot be sent. */
function cut(quote: string): string {
  const characters = [...quote]
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : quote
}
