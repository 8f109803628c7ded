import { foldings } from './fold.ts'
import { CAPITALS } from './phrase.ts'
import { putTogether, spaced } from './pieces.ts'
import { isBoundary, isPause, markNames } from './sentence.ts'
import type { Script } from './unmask.ts'

/** A word, number or sign of an advertisement. */
export interface Token {
  /** Where it stands in the text that was cut into tokens. */
  readonly start: number
  readonly end: number
  /** What it may be, folded: the word as it stands first, then what it is if a digit in it hides a letter. A number's digits. */
  readonly keys: readonly string[]
  readonly number: number | undefined
  /** The script of a word, under any disguise. */
  readonly script: Script | undefined
  /** Counts the sentences: a phrase stays within one. */
  readonly sentence: number
  /** Counts what commas and brackets part: the words for a sum stay within one. */
  readonly clause: number
  /** What it may be together with the tokens behind it, up to and without `to`: a word that was cut to hide it. */
  readonly wholes: readonly Whole[]
  /** Counts words; the pieces of one that was cut count once. */
  readonly word: number
  /** A name, as its capital letter tells inside a sentence; or the first word of a name in quotes. */
  readonly name: 'capital' | 'quoted' | undefined
}

export interface Whole {
  readonly keys: readonly string[]
  readonly to: number
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
    .replaceAll(/[\p{Cf}\p{Co}\p{Cn}\p{M}]/gu, (character, at: number, all: string) => (isMarkOfLetter(character, all[at - 1]) ? character : ''))
    .slice(0, LONGEST)
}

/** A mark right behind a letter, and not one that picks the picture of an emoji. */
function isMarkOfLetter(character: string, before: string | undefined): boolean {
  return before !== undefined && /^\p{L}$/u.test(before) && /^\p{M}$/u.test(character) && !/^[\u{FE00}-\u{FE0F}]$/u.test(character)
}

/** A telephone number with its country's code, a number with groups of digits and a fraction, a currency sign, a handle, or a word. */
const TOKEN =
  /(?:\+\d|(?<!\d[\s().:\-–]{0,2})00[\s-]?[1-9]\d)(?:[\s().\-–]{0,2}\d){8,14}(?!\d)|\d{1,3}(?:[ .,'\u{A0}]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{Sc}|@\w+|(?:[tT]|[wW][aA])\.[mM][eE]\/\+?\w+|\p{L}(?:[\p{L}\p{M}ʻʼ’‘'`´]|\p{N}{1,2}(?=\p{L}))*/gu

/** What of these is a telephone number: only there a 00 stands for the plus, and behind it so many digits. */
const PHONE = /^(?:\+|00[\s-]?[1-9]\d(?:[\s().\-–]{0,2}\d){8,14}$)/

/** Words of a question that is a heading. */
const HEADING = 2

/** Cuts a readable text into tokens. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const known = new Map<string, Folded>()
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const last = tokens.at(-1)
    const between = text.slice(last?.end ?? 0, index)
    // "Passport? Stays with us." is one sentence, and so is "Do you keep the passport? — No".
    const short = tokens.at(-1 - HEADING)?.sentence !== last?.sentence
    const heading = between.includes('?') && (short ? /^\s*\?/ : /^\?[»”"]?\s*[—–-]\s+$/).test(between)
    const boundary = last !== undefined && between !== ' ' && !heading && isBoundary(between, word)
    const sentence = (last?.sentence ?? 0) + (boundary ? 1 : 0)
    const clause = (last?.clause ?? 0) + (boundary || (between !== ' ' && isPause(between)) ? 1 : 0)
    const { keys, number, script } = kindOf(word, text[index - 1] ?? '', known)
    // Each has all its fields, so that the next steps copy them fast.
    tokens.push({ start: index, end: index + word.length, keys, number, script, sentence, clause, wholes: NONE, word: 0, name: undefined })
  }
  return markNames(text, putTogether(text, spaced(text, tokens)))
}

const NONE: readonly Whole[] = []

type Folded = Partial<Pick<Token, 'number' | 'script'>> & Pick<Token, 'keys'>

function kindOf(word: string, before: string, known: Map<string, Folded>): Folded {
  if (PHONE.test(word)) return { keys: ['<phone>'] }
  if (/^\d/.test(word)) return { keys: [word], number: numberOf(word) }
  if (word.includes('.') && /^\w+\.me\//i.test(word)) return { keys: ['<handle>'] }
  if (word.startsWith('@')) return { keys: [/[\p{L}\p{N}]/u.test(before) ? '<mail>' : '<handle>'] }
  if (/^\p{Sc}/u.test(word)) return { keys: [word] }
  const seen = known.get(word)
  if (seen) return seen
  const folded = foldings(word)
  const kind = CAPITALS.test(word) ? { ...folded, keys: [...folded.keys, word] } : folded
  known.set(word, kind)
  return kind
}

/** 4 000, 4.000, 4,000 → 4000; 2.5 → 2.5. */
function numberOf(digits: string): number {
  const grouped = /^\d{1,3}(?:[ .,'\u{A0}]\d{3})+$/u.test(digits)
  return Number(grouped ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.'))
}
