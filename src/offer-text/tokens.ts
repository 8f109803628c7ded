import { fold } from './fold.ts'

/** A word, number or sign of an advertisement. */
export interface Token {
  /** Where it stands in the text that was cut into tokens. */
  readonly start: number
  readonly end: number
  /** The folded word; empty for a number alone. */
  readonly key: string
  readonly number?: number
}

/** More than this of an advertisement is not read: Telegram's longest message has 4,096 characters. */
const LONGEST = 4_096
/** Characters that Telegram counts may each carry many marks; that many are looked at before they are dropped. */
const LONGEST_RAW = 20_000

/** An advertisement in the form in which its tokens are counted: composed, without invisible characters and marks that belong to no letter. */
export function readable(text: string): string {
  return text
    .slice(0, LONGEST_RAW)
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cn}\u{FE00}-\u{FE0F}]|(?<![\p{L}\p{M}])\p{M}+|(?<=\p{M})\p{M}+/gu, '')
    .slice(0, LONGEST)
}

/** A number with its groups of digits and a fraction, a currency sign, a handle, or a word; within a word also what was put in to hide it. */
const TOKEN = /\d{1,3}(?:[ .,'\u{A0}]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{Sc}|@\w+|\p{L}[\p{L}\p{M}\p{N}ʻʼ’‘'`´]*(?:[\p{Extended_Pictographic}*_~|]{1,3}\p{L}[\p{L}\p{M}\p{N}ʻʼ’‘'`´]*)*/gu

/** Cuts a readable text into tokens. Letters standing apart (п р е д) are one word; a number keeps the word that follows without a space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let letters: Token[] = []
  const close = () => {
    tokens.push(...(letters.length >= 3 ? [joined(text, letters)] : letters))
    letters = []
  }
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const token = tokenOf(word, index)
    const single = /^\p{L}\p{M}?$/u.test(word)
    const last = letters.at(-1) ?? token
    if (!single || index - last.end > 3 || text.slice(last.end, index).includes('\n')) close()
    if (single) letters.push(token)
    else tokens.push(...masked(text, tokens.at(-1), token))
  }
  close()
  return tokens
}

function tokenOf(word: string, start: number): Token {
  const at = { start, end: start + word.length }
  if (/^\d/.test(word)) return { ...at, key: '', number: numberOf(word) }
  if (word.startsWith('@')) return { ...at, key: '@' }
  return { ...at, key: /^\p{Sc}/u.test(word) ? word : fold(word) }
}

/** 3арплата: a digit that stands for the first letter of the word behind it. Both readings stay, since "5тыс" is a number and a word. */
function masked(text: string, before: Token | undefined, token: Token): Token[] {
  const glued = before?.number !== undefined && before.end === token.start && before.end - before.start === 1 && token.key.length > 3
  if (!glued) return [token]
  return [{ ...token, start: before.start, key: fold(text.slice(before.start, token.end)) }]
}

function joined(text: string, letters: readonly Token[]): Token {
  const [start, end] = [letters[0]?.start ?? 0, letters.at(-1)?.end ?? 0]
  return { start, end, key: fold(letters.map((it) => text.slice(it.start, it.end)).join('')) }
}

/** 4 000, 4.000, 4,000 → 4000; 2.5 → 2.5. */
function numberOf(digits: string): number {
  const grouped = /^\d{1,3}(?:[ .,'\u{A0}]\d{3})+$/u.test(digits)
  return Number(grouped ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.'))
}
