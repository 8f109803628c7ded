import unhomoglyph from 'unhomoglyph'

/**
 * Brings the words of all our languages, in either script and however they are typed, to one small Latin skeleton: *зарплата*, *zarplata*,
 * *3aрплата* with a Latin a, *oʻqish*, *oqish* and *ўқиш* come out alike. Patterns and advertisements go through the same fold, so it need
 * not be right as a transliteration, only the same for both. It never joins letters across the end of a stem: a stem stays a beginning.
 */
export function fold(word: string): string {
  const letters = [...unmask(word.normalize('NFKC')).toLowerCase().normalize('NFC')].map((letter) => SOUNDS[letter] ?? letter).join('')
  return letters
    .replaceAll(/[^\p{Script=Latin}\p{N}@]/gu, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/^ie/, 'e')
    .replaceAll(/([cskz])h/g, (_, before: string) => (before === 'k' ? 'h' : before === 'z' ? 'j' : before))
    .replaceAll(/(\p{L})\1+/gu, '$1')
}

/** What a letter sounds like, where that is another letter or two. Letters with marks lose them afterwards. */
const SOUNDS: Readonly<Record<string, string>> = {
  ...pairs('абвгдежзийклмнопрстуфхчшщыэ', 'abvgdejziiklmnoprstufhcssie'),
  ё: 'e', ц: 'ts', ю: 'iu', я: 'ia', ъ: '', ь: '',
  ...pairs('әғқңөұүһіҷҳӯӣўҡң', 'agknouuhichuiokn'),
  ...pairs('wqxyýıžçşňğ', 'vkhiiijcsng'),
}

/** Cyrillic letters by the Latin letters and digits that look like them, as Unicode's list of confusable characters has them. */
const CYRILLIC = new Map(
  [...'абегорсухіүһьАВЕЗКМНОРСТХУІ'].toReversed().flatMap((letter) => {
    const twin = unhomoglyph(letter)
    return /^[\dA-Za-z]$/.test(twin) ? [[twin, letter] as const] : []
  }),
)
CYRILLIC.set('0', 'о')

/** A word of two scripts, or with digits among its letters, is a word of one script in disguise. */
function unmask(word: string): string {
  const cyrillic = count(word, /\p{Script=Cyrillic}/gu)
  const latin = count(word, /\p{Script=Latin}/gu)
  if (cyrillic === 0 || (latin === 0 && !/\d/.test(word))) return word
  if (cyrillic >= latin) return [...word].map((letter) => CYRILLIC.get(letter) ?? letter).join('')
  return [...word].map((letter) => (/\p{Script=Cyrillic}/u.test(letter) ? twinOf(letter) : letter)).join('')
}

function twinOf(letter: string): string {
  const twin = unhomoglyph(letter)
  return /^[A-Za-z]$/.test(twin) ? twin : letter
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function pairs(from: string, to: string): Record<string, string> {
  const letters = [...to]
  return Object.fromEntries([...from].map((letter, at) => [letter, letters[at] ?? '']))
}
