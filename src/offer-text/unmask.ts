import unhomoglyph from 'unhomoglyph'

/** Cyrillic letters by the Latin ones and the digits that look like them: Unicode's list of confusable characters, and what people type. */
const CYRILLIC = new Map([
  ...[...'абегорсухіһАЕЗОРСТХУ'].toReversed().flatMap((letter) => {
    const twin = unhomoglyph(letter)
    return /^[\dA-Za-z]$/.test(twin) ? [[twin, letter] as const] : []
  }),
  ...twins('BKMHTkmtnuiIl0134689', 'вкмнткмтпиіііоізчбвд'),
])
/** Latin letters by the Cyrillic ones that people type for them, beyond Unicode's list. */
const LATIN = new Map(twins('икмпгтвн', 'ukmnrtbh'))
/** What Greek letters look like among Cyrillic ones, where υ may be two letters, and among Latin ones. */
const GREEK_AS_CYRILLIC = [twins('υ', 'у'), twins('υ', 'и')].map((pairs) => new Map([...twins('ΑΒΓΕΗΙΚΜΟΠΡΤΥΦΧαβγεηικμοπρτφχ', 'авгенікмопртуфхавгепікмопртфх'), ...pairs]))
const GREEK_AS_LATIN = [new Map(twins('ΑΒΕΗΙΚΜΝΟΡΤΥΧΖαβγεηικμνορςτυχω', 'abehikmnoptyxzabyenikuvopstuxw'))]
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
  if (/\p{Script=Greek}/u.test(word)) return fromGreek(word)
  const plain = word.normalize('NFKC')
  const latin = plain.match(/\p{Script=Latin}/gu) ?? []
  const cyrillic = plain.match(/\p{Script=Cyrillic}/gu) ?? []
  const script = scriptOf(cyrillic, latin)
  const asCyrillic = cyrillic.length === 0 ? [] : [replaced(plain, CYRILLIC)]
  const asLatin = latin.length === 0 ? [] : withoutDigits(cyrillic.length === 0 ? plain : plain.replaceAll(/\p{Script=Cyrillic}/gu, twinOf))
  if (script !== undefined) return { script, words: script === 'cyrillic' ? asCyrillic : asLatin }
  const cyrillicFirst = cyrillic.some((letter) => LATIN.has(letter)) || cyrillic.length >= latin.length
  return { script, words: cyrillicFirst ? [...asCyrillic, ...asLatin] : [...asLatin, ...asCyrillic] }
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

function withoutDigits(word: string): string[] {
  return /\d/.test(word) ? DIGITS.map((pairs) => word.replaceAll(/\d/g, (digit) => pairs.get(digit) ?? digit)) : [word]
}

/** No language of ours is written in Greek letters: they stand for what they look like in the script of the others. */
function fromGreek(word: string): Readings {
  const looks = /\p{Script=Cyrillic}/u.test(word) ? GREEK_AS_CYRILLIC : GREEK_AS_LATIN
  const all = looks.map((pairs) => readings(replaced(word.normalize('NFD'), pairs).replaceAll(/\p{Script=Greek}/gu, '')))
  return { script: all[0]?.script, words: [...new Set(all.flatMap(({ words }) => words))] }
}

/** The Latin letter that a Cyrillic one looks like, or the letter itself. */
function twinOf(letter: string): string {
  const twin = unhomoglyph(letter)
  return /^[A-Za-z]$/.test(twin) ? twin : (LATIN.get(letter) ?? letter)
}

function replaced(word: string, pairs: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => pairs.get(letter) ?? letter).join('')
}

function twins(from: string, to: string): (readonly [string, string])[] {
  const letters = [...to]
  return [...from].map((letter, at) => [letter, letters[at] ?? ''] as const)
}
