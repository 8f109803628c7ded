import { foldings } from './fold.ts'
import type { Token, Whole } from './tokens.ts'

/** Characters between the letters of one word (п.р.е.д, п 🔥 р), and how many letters make a word of them. */
const APART = 3
const FEWEST = 4

/** Letters standing apart are one word. Where something else stands between, as a wider space, the next word begins. */
export function spaced(text: string, tokens: readonly Token[]): Token[] {
  const done: Token[] = []
  let run: Token[] = []
  const between = (one: Token | undefined, next: Token | undefined) =>
    one && next ? text.slice(one.end, next.start).replaceAll(/\p{Extended_Pictographic}/gu, '*') : ''
  const close = () => {
    done.push(...(isWord(text, run) ? [asWord(text, run)] : run))
    run = []
  }
  for (const token of tokens) {
    const single = token.end - token.start <= 2 && /^[\p{L}\d]\p{M}?$/u.test(wordAt(text, token))
    const step = between(run.at(-1), token)
    if (!single || step.length > APART || (run.length > 0 && step === '')) close()
    // The first letter may have been a small word of its own.
    else if (run.length === 2 && step !== between(run[0], run[1])) done.push(...run.splice(0, 1))
    else if (run.length > 2 && step !== between(run[0], run[1])) close()
    if (single) run.push(token)
    else done.push(token)
  }
  close()
  return done
}

/** Mostly letters, and more than three small words of one letter that happen to follow each other. */
function isWord(text: string, run: readonly Token[]): boolean {
  const letters = run.filter(({ number }) => number === undefined).length
  const apart = text.slice(run[0]?.end, run[1]?.start).trim() === ''
  return run.length >= (apart ? FEWEST : FEWEST - 1) && letters * 2 > run.length
}

function asWord(text: string, run: readonly Token[]): Token {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) throw new Error('a word has letters')
  return { ...first, end: last.end, ...foldings(run.map((it) => wordAt(text, it)).join('')) }
}

/** What stands between the pieces of a word that was cut to hide it. Nothing: digits stand for some of its letters. */
const GLUE = /^[\p{Extended_Pictographic}*_~|.·•\-–]{0,3}$/u
const GLUED = 6
/** Pieces that are put together again, and the digits that may stand for letters in a row. */
const PIECES = 8
const DIGITS = 3

/** пред.оплата, пред🔥оплата, 3арплата: the first piece may also be the whole word. The pieces stay: "5тыс" is a number and a word. */
export function putTogether(text: string, tokens: readonly Token[]): Token[] {
  const masked = endsOf(tokens, (one, next) => one.end === next.start && isPiece(text, one) && isPiece(text, next))
  const cut = endsOf(tokens, (one, next) => text[one.end] !== ' ' && next.start - one.end <= GLUED && GLUE.test(text.slice(one.end, next.start)) && isPiece(text, one) && isPiece(text, next))
  let word = 0
  let begun = 0
  return tokens.map((token, at) => {
    // Without an end to a word, a gap of two words reached over a whole message of pieces.
    if (at > 0 && ((masked[at - 1] ?? at) < at + 1 || at - begun >= PIECES)) {
      word += 1
      begun = at
    }
    const ends = [...new Set([masked[at] ?? at, cut[at] ?? at])].filter((end) => end > at + 1).map((end) => Math.min(end, at + PIECES))
    return { ...token, word, wholes: ends.flatMap((to) => wholeOf(text, tokens.slice(at, to), to)) }
  })
}

function wholeOf(text: string, pieces: readonly Token[], to: number): Whole[] {
  if (pieces.every(({ number }) => number !== undefined)) return []
  return [{ keys: foldings(pieces.map((piece) => wordAt(text, piece)).join('')).keys, to }]
}

/** For each token the end of the run that it stands in. */
function endsOf(tokens: readonly Token[], goesOn: (one: Token, next: Token) => boolean): number[] {
  const ends: number[] = []
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    ends[at] = token && next && goesOn(token, next) ? (ends[at + 1] ?? at + 1) : at + 1
  }
  return ends
}

/** A word, or digits that may stand for letters. */
function isPiece(text: string, token: Token): boolean {
  return token.number === undefined ? token.script !== undefined || /^\p{L}/u.test(wordAt(text, token)) : token.end - token.start <= DIGITS
}

function wordAt(text: string, { start, end }: Token): string {
  return text.slice(start, end)
}
