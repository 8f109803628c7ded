import type { Content } from '../content/content.ts'

/** Tells whether a text has a word of somebody in trouble, in any of our languages: nobody in trouble chooses a language first. */
export function createCrisis({ texts }: Content): (text: string) => boolean {
  const words = new Set(texts.locales.flatMap((locale) => plain(texts.translator(locale)('crisis-words')).split(',').map((word) => word.trim())))
  return (text) => plain(text).match(/[\p{L}\p{M}\p{N}]+/gu)?.some((word) => words.has(word)) ?? false
}

/** Small letters without apostrophes: phones type those of Uzbek in half a dozen ways. */
function plain(text: string): string {
  return text.toLocaleLowerCase('en').replaceAll(/[ʻʼ'’‘`´]/g, '')
}
