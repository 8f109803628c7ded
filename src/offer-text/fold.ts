import { readings, type Script } from './unmask.ts'

/**
 * Brings the words of all our languages, in either script and however they are typed, to one small Latin skeleton: *зарплата*, *zarplata*,
 * *3aрплата* with a Latin a, *oʻqish*, *oqish* and *ўқиш* come out alike. Patterns and advertisements go through the same fold, so it need
 * not be right as a transliteration, only the same for both. It never joins letters across the end of a stem: a stem stays a beginning.
 */
export function fold(word: string): string {
  return skeleton(readings(word).words[0] ?? '')
}

/** All that a word may be, the plain reading first: a digit inside a Latin word stands for one letter in English and another in Russian. */
export function foldings(word: string): { readonly script: Script | undefined; readonly keys: readonly string[] } {
  const { script, words } = readings(word)
  const all = words.some((it) => /ё|yo/i.test(it)) ? [...words, ...words.flatMap(otherYo)] : words
  return { script, keys: [...new Set(all.map(skeleton))] }
}

/** After a consonant ё is another letter than yo. An apostrophe makes another letter of the o, and "your" would be a euro. */
const YO = /(?<![бвгджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxz])(?:ё|yo(?![uʻʼ’‘'`´]))/gi

/** The letter ё is typed as е in Russian and as yo in Latin letters, so a word with either is looked for both ways. */
function otherYo(word: string): string[] {
  const other = word.replaceAll(YO, (letter) => (letter.length === 1 ? 'йо' : 'e'))
  return other === word ? [] : [other]
}

function skeleton(word: string): string {
  const sounds = SOUNDLESS.test(word) ? word : soundsOf(word)
  const latin = /^[a-z\d]*$/.test(sounds) ? sounds : sounds.normalize('NFD').replaceAll(/[^\p{Script=Latin}\p{N}]/gu, '')
  const begun = latin.startsWith('ie') ? latin.slice(1) : latin
  const joined = begun.includes('h') ? begun.replaceAll(/sh?ch/g, 's').replaceAll(/([cskz])h/g, (_, before: string) => HISSES[before] ?? before) : begun
  return /([^\d])\1/.test(joined) ? joined.replaceAll(/([^\d])\1+/g, '$1') : joined
}

/** Latin letters that sound as they are written, so that the word needs no more. */
const SOUNDLESS = /^[a-pr-uz\d]*$/

function soundsOf(word: string): string {
  let sounds = ''
  // Composed first, so that й and ö are known as letters; most words are.
  for (const letter of PLAIN.test(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFC')) sounds += SOUNDS.get(letter) ?? letter
  return sounds
}

const PLAIN = /^[A-Za-z\u{410}-\u{44F}]*$/u
/** What two Latin letters, the second an h, are written for. */
const HISSES: Readonly<Record<string, string>> = { k: 'h', z: 'j' }

/** What a letter sounds like, where that is another letter or two. Letters with marks lose them afterwards. */
const SOUNDS = new Map([
  ...pairs('абвгдежзийклмнопрстуфхчшщыэ', 'abvgdejziiklmnoprstufhcssie'),
  ...Object.entries({ ё: 'e', ц: 'ts', ю: 'iu', я: 'ia', ъ: '', ь: '' }),
  ...pairs('әғқңөұүһіҷҳӯӣўҡңҗ', 'agknouuhichuioknj'),
  ...pairs('wqxyýıžçşňğ', 'vkhiiijcsng'),
])

function pairs(from: string, to: string): (readonly [string, string])[] {
  const letters = [...to]
  return [...from].map((letter, at) => [letter, letters[at] ?? ''] as const)
}
