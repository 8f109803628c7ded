import { readings } from './unmask.ts'

/**
 * Brings the words of all our languages, in either script and however they are typed, to one small Latin skeleton: *зарплата*, *zarplata*,
 * *3aрплата* with a Latin a, *oʻqish*, *oqish* and *ўқиш* come out alike. Patterns and advertisements go through the same fold, so it need
 * not be right as a transliteration, only the same for both. It never joins letters across the end of a stem: a stem stays a beginning.
 */
export function fold(word: string): string {
  return skeleton(readings(word)[0] ?? '')
}

/** All that a word may be, the plain reading first: a digit inside a Latin word stands for one letter in English and another in Russian. */
export function foldings(word: string): readonly string[] {
  return [...new Set(readings(word).map(skeleton))]
}

function skeleton(word: string): string {
  const letters = [...word.toLowerCase().normalize('NFC')].map((letter) => SOUNDS[letter] ?? letter).join('')
  return letters
    .normalize('NFD')
    .replaceAll(/[^\p{Script=Latin}\p{N}]/gu, '')
    .replace(/^ie/, 'e')
    .replaceAll(/sh?ch/g, 's')
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

function pairs(from: string, to: string): Record<string, string> {
  const letters = [...to]
  return Object.fromEntries([...from].map((letter, at) => [letter, letters[at] ?? '']))
}
