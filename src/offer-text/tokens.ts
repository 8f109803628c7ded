import { fold, foldings } from './fold.ts'
import { CAPITALS } from './phrase.ts'
import { isBoundary, markNames } from './sentence.ts'

/** A word, number or sign of an advertisement. */
export interface Token {
  /** Where it stands in the text that was cut into tokens. */
  readonly start: number
  readonly end: number
  /** What it may be, folded: the word as it stands first, then what it is if something in it hides another. A number's digits. */
  readonly keys: readonly string[]
  readonly number?: number
  /** Counts the sentences: a phrase stays within one. */
  readonly sentence: number
  /** A name, as its capital letter tells inside a sentence; or the first word of a name in quotes. */
  readonly name?: 'capital' | 'quoted'
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

/** A telephone number with its country's code, a number with groups of digits and a fraction, a currency sign, a handle, or a word. */
const TOKEN =
  /\+\d(?:[\s().\-–]{0,2}\d){8,14}(?!\d)|\d{1,3}(?:[ .,'\u{A0}]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{Sc}|@\w+|\p{L}(?:[\p{L}\p{M}ʻʼ’‘'`´]|\p{N}{1,2}(?=\p{L}))*/gu

/** Cuts a readable text into tokens. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const last = tokens.at(-1)
    const boundary = last !== undefined && isBoundary(text.slice(last.end, index), word)
    tokens.push(tokenOf(word, index, (last?.sentence ?? 0) + (boundary ? 1 : 0), text[index - 1] ?? ''))
  }
  return markNames(text, glued(text, spaced(text, tokens)))
}

function tokenOf(word: string, start: number, sentence: number, before: string): Token {
  const at = { start, end: start + word.length, sentence }
  if (word.startsWith('+')) return { ...at, keys: ['<phone>'] }
  if (/^\d/.test(word)) return { ...at, keys: [word], number: numberOf(word) }
  if (word.startsWith('@')) return { ...at, keys: [/[\p{L}\p{N}]/u.test(before) ? '<mail>' : '<handle>'] }
  if (/^\p{Sc}/u.test(word)) return { ...at, keys: [word] }
  return { ...at, keys: CAPITALS.test(word) ? [...foldings(word), word] : foldings(word) }
}

/** Characters between the letters of one word (п.р.е.д, п 🔥 р), and how many letters make a word of them. */
const APART = 3
const FEWEST = 4

/** Letters standing apart are one word; where the space grows, the next word begins. */
function spaced(text: string, tokens: readonly Token[]): Token[] {
  const done: Token[] = []
  let run: Token[] = []
  const close = () => {
    const [first, last] = [run[0], run.at(-1)]
    const letters = run.filter((it) => it.number === undefined).length
    // Three small words of one letter may follow each other.
    const enough = first && text[first.end] === ' ' ? FEWEST : FEWEST - 1
    if (first && last && run.length >= enough && letters * 2 > run.length) {
      const { start, sentence } = first
      done.push({ start, end: last.end, sentence, keys: foldings(run.map((it) => wordAt(text, it)).join('')) })
    } else done.push(...run)
    run = []
  }
  for (const token of tokens) {
    const [first, second, last] = [run[0], run[1], run.at(-1)]
    const step = last ? token.start - last.end : 0
    const usual = first && second ? second.start - first.end : APART
    const single = /^[\p{L}\d]\p{M}?$/u.test(wordAt(text, token))
    if (!single || step > usual || (run.length > 0 && step === 0)) close()
    if (single) run.push(token)
    else done.push(token)
  }
  close()
  return done
}

/** What stands between the pieces of a word that was cut to hide it, and how many pieces are put together again. */
const GLUE = /^(?:[\p{Extended_Pictographic}*_~|.·•\-–]{1,3})?$/u
const PIECES = 8

/** пред.оплата, пред🔥оплата, 3арплата: the first piece may also be the whole word. The pieces stay: "5тыс" is a number and a word. */
function glued(text: string, tokens: readonly Token[]): Token[] {
  const ends: number[] = []
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    ends[at] = token && next && GLUE.test(text.slice(token.end, next.start)) && isPiece(text, token) && isPiece(text, next) ? (ends[at + 1] ?? at) : at
  }
  return tokens.map((token, at) => {
    const pieces = tokens.slice(at, Math.min(ends[at] ?? at, at + PIECES - 1) + 1)
    if (pieces.length < 2 || pieces.every((piece) => piece.number !== undefined)) return token
    return { ...token, keys: [...token.keys, fold(pieces.map((piece) => wordAt(text, piece)).join(''))] }
  })
}

/** Words, and a single digit, which may stand for a letter. */
function isPiece(text: string, token: Token): boolean {
  return token.number === undefined ? /^\p{L}/u.test(wordAt(text, token)) : token.end - token.start === 1
}

function wordAt(text: string, { start, end }: Token): string {
  return text.slice(start, end)
}

/** 4 000, 4.000, 4,000 → 4000; 2.5 → 2.5. */
function numberOf(digits: string): number {
  const grouped = /^\d{1,3}(?:[ .,'\u{A0}]\d{3})+$/u.test(digits)
  return Number(grouped ? digits.replaceAll(/\D/g, '') : digits.replace(',', '.'))
}
