import type { Button, Route, Translate } from '../../view.ts'

/** A page of a list, from 0; the nearest one when there is no such page. */
export function pageOf<T>(all: readonly T[], asked: number, size: number): { readonly shown: readonly T[]; readonly at: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const at = withinPages(asked, pages)
  return { shown: all.slice(at * size, (at + 1) * size), at, pages }
}

/** The page asked for, or the nearest there is. */
export function withinPages(asked: number, pages: number): number {
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 0), pages - 1) : 0
}

/** The buttons that turn pages, in a row; none when there is one page only. */
export function turnButtons(t: Translate, route: Route, at: number, pages: number): Button[][] {
  const turn: Button[] = [
    ...(at > 0 ? [{ text: t('button-previous'), route: [...route, String(at - 1)] as const }] : []),
    ...(at < pages - 1 ? [{ text: t('button-more'), route: [...route, String(at + 1)] as const }] : []),
  ]
  return turn.length > 0 ? [turn] : []
}
