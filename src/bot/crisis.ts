import type { Content } from '../content/content.ts'

/**
 * Tells whether a text has a word of somebody in trouble, or a piece of a sentence such as "took my passport", in any of our languages:
 * nobody in trouble chooses a language first. Better once too often: who is no such person sees help one screen early.
 */
export function createCrisis({ texts }: Content): (text: string) => boolean {
  const listed = (key: string) => texts.locales.flatMap((locale) => plain(texts.translator(locale)(key)).split(',').map((it) => it.trim()))
  const words = new Set(listed('crisis-words'))
  const phrases = listed('crisis-phrases')
  return (text) => {
    const read = plain(text)
    return phrases.some((phrase) => read.includes(phrase)) || (read.match(/[\p{L}\p{M}\p{N}]+/gu)?.some((word) => words.has(word)) ?? false)
  }
}

/** Small letters without apostrophes: phones type those of Uzbek in half a dozen ways. */
function plain(text: string): string {
  return text.toLocaleLowerCase('en').replaceAll(/[ʻʼ'’‘`´]/g, '').replaceAll(/\s+/g, ' ')
}
