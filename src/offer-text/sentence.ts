import type { Token } from './tokens.ts'

/** Words of a name in quotes; more are what somebody says. */
const NAME = 4

/** Whether a sentence ends between two words. In sloppy writing a full stop also stands after "тыс", so a small letter behind it goes on. */
export function isBoundary(between: string, word: string): boolean {
  if (/[!?]|\n\s*\n/.test(between)) return true
  return /[.…]\s|[.…]$|\n/.test(between) && !/^[\p{Ll}.]/u.test(word) && !/^\.$/.test(between)
}

/** Marks what is written like a name: with a capital letter inside a sentence, or a few such words in quotes. */
export function markNames(text: string, tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (!isCapital(text, token)) return token
    if (/[«“„"‹]$/u.test(text.slice(tokens[at - 1]?.end ?? 0, token.start)) && isQuotedName(text, tokens, at)) return { ...token, name: 'quoted' }
    const inside = tokens[at - 1]?.sentence === token.sentence && /\p{Ll}/u.test(text.slice(token.start, token.end))
    return inside ? { ...token, name: 'capital' } : token
  })
}

function isQuotedName(text: string, tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + NAME; at += 1) {
    const token = tokens[at]
    if (!token || !(isCapital(text, token) || token.number !== undefined)) return false
    const after = text.slice(token.end, tokens[at + 1]?.start ?? text.length)
    if (/^[»”“"›]/u.test(after)) return true
    if (!/^[\s\-–.&]*$/u.test(after)) return false
  }
  return false
}

function isCapital(text: string, { start }: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}
