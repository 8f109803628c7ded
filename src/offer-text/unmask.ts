import unhomoglyph from 'unhomoglyph'

/** Cyrillic letters by the Latin ones and the digits that look like them: Unicode's list of confusable characters, and what people type. */
const CYRILLIC = new Map([
  ...[...'абегорсухіһАЕЗОРСТХУ'].toReversed().flatMap((letter) => {
    const twin = unhomoglyph(letter)
    return /^[\dA-Za-z]$/.test(twin) ? [[twin, letter] as const] : []
  }),
  ...twins('BKMHTkmtnuiIl0134689', 'вкмнткмтпиіііоізчбвд'),
])
/** Letters for which a digit stands in a Latin word: in English and the Turkic languages, then as Russian is typed in Latin. */
const DIGITS = [twins('0134578', 'oieastb'), twins('0134567', 'oizcsst')].map((pairs) => new Map(pairs))

export type Script = 'latin' | 'cyrillic'

export interface Readings {
  /** Undefined when it may be either. */
  readonly script: Script | undefined
  /** Most likely first. */
  readonly words: readonly string[]
}

/**
 * What a word may be under its disguise. Letters of two scripts in one word, or digits among its letters, are one script that was meant
 * and another that looks like it.
 */
export function readings(word: string): Readings {
  // Most words hide nothing.
  if (/^[A-Za-z]*$/.test(word)) return { script: 'latin', words: [word] }
  if (/^[\u{400}-\u{4FF}]*$/u.test(word)) return { script: 'cyrillic', words: [word] }
  const letters = [...word.normalize('NFKC')]
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter))
  const script = scriptOf(cyrillic, latin)
  const asCyrillic = cyrillic.length === 0 ? [] : [letters.map((letter) => CYRILLIC.get(letter) ?? letter).join('')]
  const asLatin = latin.length === 0 ? [] : withoutDigits(letters.map(twinOf))
  if (script !== undefined) return { script, words: script === 'cyrillic' ? asCyrillic : asLatin }
  return { script, words: cyrillic.length >= latin.length ? [...asCyrillic, ...asLatin] : [...asLatin, ...asCyrillic] }
}

/** The script of which some letter has no twin in the other is the true one. */
function scriptOf(cyrillic: readonly string[], latin: readonly string[]): Script | undefined {
  if (cyrillic.length === 0) return 'latin'
  if (latin.length === 0) return 'cyrillic'
  const onlyLatin = latin.some((letter) => !CYRILLIC.has(letter))
  const onlyCyrillic = cyrillic.some((letter) => twinOf(letter) === letter)
  if (onlyLatin === onlyCyrillic) return undefined
  return onlyLatin ? 'latin' : 'cyrillic'
}

function withoutDigits(letters: readonly string[]): string[] {
  if (!letters.some((letter) => /\d/.test(letter))) return [letters.join('')]
  return DIGITS.map((pairs) => letters.map((letter) => pairs.get(letter) ?? letter).join(''))
}

function twinOf(letter: string): string {
  if (!/\p{Script=Cyrillic}/u.test(letter)) return letter
  const twin = unhomoglyph(letter)
  return /^[A-Za-z]$/.test(twin) ? twin : letter
}

function twins(from: string, to: string): (readonly [string, string])[] {
  const letters = [...to]
  return [...from].map((letter, at) => [letter, letters[at] ?? ''] as const)
}
