import type { Translate } from '../view.ts'
import { signKey } from './keys.ts'

/** Characters of one page: a screen of a small phone. */
const PAGE = 650

/** Joins blocks to pages, each as full as a small phone allows; a block is never cut. */
export function inPages(blocks: readonly string[]): string[] {
  const pages: string[] = []
  for (const block of blocks) {
    const open = pages.at(-1)
    if (open !== undefined && open.length + block.length <= PAGE) pages.splice(-1, 1, `${open}\n\n${block}`)
    else pages.push(block)
  }
  return pages
}

/** A sign with why it matters and what to do; `words` are those of an advertisement that raised it, ready to be shown. */
export function signPoint(sign: string, t: Translate, words?: string): string {
  const key = signKey(sign)
  return [`• <b>${t(key)}</b>`, ...(words === undefined ? [] : [words]), t(`${key}.why`), `→ ${t(`${key}.do`)}`].join('\n')
}
