/** What a word of a language may be written with: its letters, small. Any other word stands in the list of the language, or is a mistake. */
export const ALPHABETS: Readonly<Record<string, { readonly script: 'Latin' | 'Cyrillic'; readonly letters: RegExp }>> = {
  en: { script: 'Latin', letters: /^[a-z'’]+$/ },
  ru: { script: 'Cyrillic', letters: /^[а-яё]+$/ },
  tk: { script: 'Latin', letters: /^[abçdeäfghijžklmnňoöprsştuüwyýz]+$/ },
  // In Uzbek ʻ makes oʻ and gʻ, ʼ stands for a sound; c comes as ch only.
  uz: { script: 'Latin', letters: /^(?:[abdefghijklmnopqrstuvxyz]|ch|[og]ʻ|(?<=[a-z])ʼ)+$/ },
  ky: { script: 'Cyrillic', letters: /^[а-яёңөү]+$/ },
  tg: { script: 'Cyrillic', letters: /^[абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя]+$/ },
  kk: { script: 'Cyrillic', letters: /^[а-яёәғқңөұүһі]+$/ },
}

/** Small letters that look the same in both scripts. */
const TWINS = /^(?:[aceiopxy]+|[асеіорху]+)$/

/** Why a word cannot be right, whatever a dictionary says; undefined for one that can. */
export function misspelt(locale: string, word: string): string | undefined {
  const alphabet = ALPHABETS[locale]
  if (!alphabet) return 'there is no alphabet for this language in test/spelling/alphabets.ts'
  const own = isOf(alphabet.script, word)
  const other = isOf(alphabet.script === 'Latin' ? 'Cyrillic' : 'Latin', word)
  if (own && other) return 'it mixes Latin and Cyrillic letters'
  if (!own) return other && TWINS.test(word) ? 'its letters look like those of the other script' : undefined
  return alphabet.letters.test(word.toLowerCase()) ? undefined : 'it has a letter or an apostrophe that the alphabet lacks'
}

/** Whether a word has letters of a script. */
export function isOf(script: 'Latin' | 'Cyrillic', word: string): boolean {
  return (script === 'Latin' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u).test(word)
}
