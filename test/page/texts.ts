import type { Content } from '../../src/content/content.ts'
import { loadContent } from '../../src/content/read.ts'

/** The content of the project, read once. */
export const content: Content = loadContent('.', 'en')

/** What a text looks like on a screen: without its tags. */
export function words(locale: string, key: string, variables: Readonly<Record<string, string | number>> = {}): string {
  const text = content.texts.translator(locale)(key, { brand: 'Yoldash', ...variables })
  return text.replaceAll(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
