/** Ways in which people hide words from whoever searches for them. Each takes an advertisement and gives it back disguised. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'letters of the other script that look alike': (text) => text.replaceAll(WORD, (word) => lookalike(word)),
  'dots, emoji or spaces between letters': (text) => {
    let at = 0
    return text.replaceAll(LONG, (word) => BETWEEN[at++ % BETWEEN.length]?.([...word]) ?? word)
  },
  'decomposed letters with further marks': (text) => text.normalize('NFD').replaceAll(/(?<=[аеиоуыэюяaeiou])(?!\p{M}*\d)/giu, '\u{301}\u{336}\u{35F}'),
  'another alphabet, or none of its own letters': (text) => (/[ыэщ]/i.test(text) && !/[әғқңөұүһіҷҳӯӣ]/i.test(text) ? transliterate(text) : withoutMarks(text)),
  'digits for letters': (text) => text.replaceAll(LONG, (word) => [...word].map((letter) => digitFor(letter, word)).join('')),
}

const WORD = /\p{L}+/gu
const LONG = /(?<![\p{L}\p{N}@./_-])\p{L}{5,}(?![\p{L}\p{N}@/_]|\.\p{L})/gu

const BETWEEN = [
  (letters: readonly string[]) => letters.join('.'),
  (letters: readonly string[]) => letters.join('🔥'),
  (letters: readonly string[]) => ` ${letters.join(' ')} `,
  (letters: readonly string[]) => letters.join('·'),
  // Cut once, in the middle.
  (letters: readonly string[]) => `${letters.slice(0, 3).join('')}💋${letters.slice(3).join('')}`,
]

const TWINS = [...'аеорсух'].map((letter, at) => [letter, 'aeopcyx'[at] ?? ''] as const)

/** Every letter that has a twin, as long as one letter stays to tell what the word is. */
function lookalike(word: string): string {
  const pairs = new Map(/\p{Script=Cyrillic}/u.test(word) ? TWINS : TWINS.map(([a, b]) => [b, a] as const))
  const letters = [...word].map((letter) => pairs.get(letter) ?? letter)
  return letters.some((letter, at) => letter === [...word][at]) ? letters.join('') : word
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'абвгдеёзийклмнопрстуфхыэ'].map((letter, at) => [letter, 'abvgdeeziyklmnoprstufhye'[at] ?? ''] as const),
  ...[['ж', 'zh'], ['ц', 'ts'], ['ч', 'ch'], ['ш', 'sh'], ['щ', 'sch'], ['ъ', ''], ['ь', ''], ['ю', 'yu'], ['я', 'ya']] as const,
])

function transliterate(text: string): string {
  return [...text].map((letter) => {
    const twin = LATIN[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? twin : twin.slice(0, 1).toUpperCase() + twin.slice(1)
  }).join('')
}

/** Kyrgyz, Kazakh and Tajik on a Russian keyboard, Turkmen and Uzbek on an English one. */
function withoutMarks(text: string): string {
  const plain = new Map([...'әғқңөұүһіҷҳӯӣў'].map((letter, at) => [letter, 'агкноуухичхуиу'[at] ?? ''] as const))
  const latin = [...text.normalize('NFC')].map((letter) => plain.get(letter) ?? letter).join('')
  return latin.normalize('NFD').replaceAll(/(?<=[a-z])\p{M}|[ʻʼ’‘]/giu, '').normalize('NFC')
}

const DIGITS = new Map([...'озчбOoeais'].map((letter, at) => [letter, '0346003415'[at] ?? ''] as const))

function digitFor(letter: string, word: string): string {
  const cyrillic = /\p{Script=Cyrillic}/u.test(word)
  return /\p{Script=Cyrillic}/u.test(letter) === cyrillic ? (DIGITS.get(letter) ?? letter) : letter
}
