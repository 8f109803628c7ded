/** Ways in which people hide words from whoever searches for them. Each takes an advertisement and gives it back disguised. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'Latin letters in Cyrillic words': (text) => text.replaceAll(WORD, (word) => (CYRILLIC.test(word) ? swapped(word, LATIN_FOR_CYRILLIC) : word)),
  'Cyrillic letters in Latin words': (text) => text.replaceAll(WORD, (word) => (CYRILLIC.test(word) ? word : swapped(word, CYRILLIC_FOR_LATIN))),
  'dots, emoji or spaces between letters': (text) => {
    let at = 0
    return text.replaceAll(LONG, (word) => BETWEEN[at++ % BETWEEN.length]?.([...word]) ?? word)
  },
  'decomposed letters with further marks': (text) => text.normalize('NFD').replaceAll(/(?<=[аеиоуыэюяaeiou])(?!\p{M}*\d)/giu, '\u{301}\u{336}\u{35F}'),
  'another alphabet, or none of its own letters': (text) => (/[ыэщ]/i.test(text) && !/[әғқңөұүһіҷҳӯӣ]/i.test(text) ? transliterate(text) : withoutMarks(text)),
  'invisible characters between letters': (text) => {
    let at = 0
    return text.replaceAll(WORD, (word) => [...word].join(INVISIBLE[at++ % INVISIBLE.length]))
  },
  'Greek letters that look alike': (text) => text.replaceAll(WORD, (word) => swapped(word, GREEK)),
  'digits for letters': (text) => text.replaceAll(LONG, (word) => [...word].map((letter) => digitFor(letter, word)).join('')),
}

const WORD = /\p{L}+/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
const LONG = /(?<![\p{L}\p{N}@./_-])\p{L}{5,}(?![\p{L}\p{N}@/_]|\.\p{L})/gu

const BETWEEN = [
  (letters: readonly string[]) => letters.join('.'),
  (letters: readonly string[]) => letters.join('🔥'),
  (letters: readonly string[]) => ` ${letters.join(' ')} `,
  (letters: readonly string[]) => letters.join('·'),
  // Cut once, in the middle.
  (letters: readonly string[]) => `${letters.slice(0, 3).join('')}💋${letters.slice(3).join('')}`,
]

/** Zero-width space, non-joiner and joiner, word joiner, soft hyphen, byte order mark, mark of direction. */
const INVISIBLE = ['\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{AD}', '\u{FEFF}', '\u{200E}']

/**
 * By eye, from a keyboard with both scripts: what people take for what they want to hide, capitals and small letters each for themselves. Not
 * the list that the check reads by; a letter that it does not know is meant to cost it words.
 */
const LATIN_FOR_CYRILLIC = twins('АВЕКМНОРСТУХЗЬІЈЅаекорсухмтпигьіјѕёһү', 'ABEKMHOPCTYX3bIJSaekopcyxmtnurbijsëhv')
const CYRILLIC_FOR_LATIN = twins('ABCEHIJKMOPSTXYacehijopsxyukmnrt', 'АВСЕНІЈКМОРЅТХУасеһіјорѕхуикмпгт')
const GREEK = new Map([...twins('АВЕНІКМОРТХаоркухиіт', 'ΑΒΕΗΙΚΜΟΡΤΧαορκυχυιτ'), ...twins('ABEHIKMNOPTXYZaionpuvxkty', 'ΑΒΕΗΙΚΜΝΟΡΤΧΥΖαιοηρυνχκτγ')])

/** Every letter that has a twin, in words of odd length each second one, as long as one letter stays to tell what the word is. */
function swapped(word: string, pairs: ReadonlyMap<string, string>): string {
  const before = [...word]
  const every = before.length % 2 === 0 ? 1 : 2
  const letters = before.map((letter, at) => (at % every === 0 ? (pairs.get(letter) ?? letter) : letter))
  return letters.some((letter, at) => letter === before[at]) ? letters.join('') : word
}

function twins(from: string, to: string): Map<string, string> {
  const letters = [...to]
  return new Map([...from].map((letter, at) => [letter, letters[at] ?? '']))
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
  return CYRILLIC.test(letter) === CYRILLIC.test(word) ? (DIGITS.get(letter) ?? letter) : letter
}
