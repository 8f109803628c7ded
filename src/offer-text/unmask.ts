import unhomoglyph from 'unhomoglyph'

/** Cyrillic letters by the Latin ones and the digits that look like them: Unicode's list of confusable characters, and what people type. */
const CYRILLIC = new Map([
  ...[...'абегорсухіһАЕЗОРСТХУ'].toReversed().flatMap((letter) => {
    const twin = unhomoglyph(letter)
    return /^[\dA-Za-z]$/.test(twin) ? [[twin, letter] as const] : []
  }),
  ...twins('BKMHTkmtnuigI0134689l', 'вкмнткмтпидіоізчбвді'),
])
/** Letters for which a digit stands in a Latin word: in English and the Turkic languages, then as Russian is typed in Latin. */
const DIGITS = [twins('0134578', 'oieastb'), twins('0134567', 'oizcsst')].map((pairs) => new Map(pairs))

/**
 * What a word may be under its disguise, most likely first. Letters of two scripts in one word, or digits among its letters, are one
 * script that was meant and another that looks like it.
 */
export function readings(word: string): readonly string[] {
  const plain = word.normalize('NFKC')
  const letters = [...plain]
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter))
  const digits = /\p{L}.*\d|\d.*\p{L}/u.test(plain)
  if (cyrillic.length > 0 && (latin.length > 0 || digits) && isCyrillic(cyrillic, latin)) {
    return [letters.map((letter) => CYRILLIC.get(letter) ?? letter).join('')]
  }
  const unmixed = cyrillic.length > 0 && latin.length > 0 ? letters.map(twinOf) : letters
  return digits ? DIGITS.map((pairs) => unmixed.map((letter) => pairs.get(letter) ?? letter).join('')) : [unmixed.join('')]
}

/** The script of which some letter has no twin is the true one; else that of most letters. */
function isCyrillic(cyrillic: readonly string[], latin: readonly string[]): boolean {
  const onlyLatin = latin.some((letter) => !CYRILLIC.has(letter))
  const onlyCyrillic = cyrillic.some((letter) => twinOf(letter) === letter)
  return onlyLatin === onlyCyrillic ? cyrillic.length >= latin.length : onlyCyrillic
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
