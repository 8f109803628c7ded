/**
 * Forms of a name that people type: without special letters, with the endings of its language. Endings are lists, not "whatever follows":
 * with that rule "грузить" was Georgia.
 */

/** Letters of our Cyrillic alphabets that a Russian keyboard does not have, and what people type there. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ө: 'о', ү: 'у', ұ: 'у', қ: 'к', ғ: 'г', ң: 'н', һ: 'х', ҳ: 'х', ҷ: 'ч', і: 'и', ә: 'а' }),
)

/** Small letters without accents, dots and apostrophes (so "й" is "и"), words with one space between. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Lm}'‘’`´]/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Russian: how a name ends, and what stands there in its other cases. */
const RUSSIAN: readonly (readonly [end: RegExp, others: ReadonlySet<string>])[] = [
  [/ая$/, list('ои ую ою')],
  [/ие$/, list('их им ими')],
  [/ые$/, list('ых ым ыми')],
  [/а$/, list('ы и е у ои')],
  [/я$/, list('и е ю еи')],
  [/(?<=\p{L}{4})[ыи]$/u, list('ов ев ам ям ами ями ах ях я ю ем е')],
  [/ь$/, list('и ю я ем е')],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, list('а у ом е')],
]

/** What Turkmen, Uzbek and English hang on a name: "Türkiýede", "Rossiyadan", "Moskwadaky", "Georgia's". */
const LATIN = list(
  'a e i y u s da de ta te dan den tan ten nda nde ndan nden ga ka qa gacha na ne ni ny nin nyn ning in yn ing dagi daki daky ndaki ndaky daman',
)
/** The same of Kyrgyz, Kazakh, Uzbek and Tajik: "Түркияда", "Ресейге", "Россиядагы", "Русияро". */
const CYRILLIC = list(
  'а е и да де до та те то дан ден дон тан тен тон нан нен нда нде ндан нден га ге го ка ке ко на не ны ни ну ды ди ду ты ти ту ын ин ' +
    'нын нин нун нинг дын дин дун тын тин тун дагы даги деги таги теги дамын демин тамын темин мен бен пен ро',
)

/** Abbreviations and the shortest names (США, BAE) are whole words only. */
const LONGEST_ABBREVIATION = 3

/**
 * Whether a text begins with a name, both written plain. A letter that the keyboard does not have may be missing in the text, not the other
 * way round: "Казакстан" is "Қазақстан", but "қатар" (a row) is not "Катар".
 */
export function beginsWith(text: string, name: string): boolean {
  return text.length >= name.length && [...name].every((letter, at) => text[at] === letter || text[at] === PLAIN_LETTERS.get(letter))
}

/** Whether a word is this name or a case of it, both written plain. */
export function isFormOf(name: string, word: string): boolean {
  // Nearly all names end here; the rest is dear.
  if (word[0] !== name[0] && !beginsWith(word, name.charAt(0))) return false
  if (beginsWith(word, name)) {
    const ending = Array.from(word.slice(name.length), (letter) => PLAIN_LETTERS.get(letter) ?? letter).join('')
    if (ending === '') return true
    if (name.length > LONGEST_ABBREVIATION && (/[a-z]$/.test(name) ? LATIN : CYRILLIC).has(ending)) return true
  }
  if (name.length <= LONGEST_ABBREVIATION) return false
  return RUSSIAN.some(([end, others]) => {
    const stem = name.replace(end, '')
    return end.test(name) && beginsWith(word, stem) && others.has(word.slice(stem.length))
  })
}
