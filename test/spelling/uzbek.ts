const PAIRS: readonly (readonly [latin: RegExp, cyrillic: string])[] = [
  [/oʻ/g, 'ў'], [/gʻ/g, 'ғ'], [/sh/g, 'ш'], [/ch/g, 'ч'], [/yo/g, 'ё'], [/yu/g, 'ю'], [/ya/g, 'я'], [/ye/g, 'е'],
  // At the beginning, and behind a vowel.
  [/(?<![бвгғджзйкқлмнпрстфхҳчшa-z])e/g, 'э'],
]
const LETTERS = new Map([...'abdefghijklmnopqrstuvxyzʼ'].map((letter, at) => [letter, [...'абдефгҳижклмнопқрстувхйзъ'][at] ?? '']))

/**
 * How an Uzbek word may look in Cyrillic letters: the dictionary has those. One Latin spelling can come from several, since Latin letters
 * leave the soft sign out and write ц as ts or s.
 */
export function inCyrillic(word: string): string[] {
  const plain = [...PAIRS.reduce((text, [latin, cyrillic]) => text.replaceAll(latin, cyrillic), word.toLowerCase())]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
  const soft = (text: string) => [
    text,
    text.replaceAll(/л(?=[бвгджзкмнпрстфхцчш])/g, 'ль'),
    text.replaceAll(/([бвдзлмнпрст])(?=[ёюя])/g, '$1ь'),
    text.replaceAll(/([лн])(?=е)/g, '$1ь'),
    text.replace(/([лнрт])$/, '$1ь'),
  ]
  const ts = (text: string) => [text, text.replaceAll('тс', 'ц'), text.replaceAll(/с(?=и)/g, 'ц')]
  return [...new Set(ts(plain).flatMap(soft))]
}
