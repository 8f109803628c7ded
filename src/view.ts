import type { Move } from './flow/move.ts'

/** Gives the text of a message key in one language; variables are inserted as they are, so escape what is not ours. */
export type Translate = (key: string, variables?: Readonly<Record<string, string | number>>) => string

/** A screen before Telegram: text in Telegram's HTML, rows of buttons. */
export interface View {
  readonly text: string
  readonly buttons: readonly (readonly Button[])[]
  /**
   * Whether Telegram shall refuse to forward and copy the message: what a person answered must not be passed on (`always`), a number
   * must be easy to pass on (`never`), all else does not care. It can only be chosen when a message is sent, not by an edit.
   */
  readonly protect: 'always' | 'never' | 'either'
  /** Sent as a reply to the person's message, so that a tap on it can read that message again. */
  readonly reply?: true
  /** Which of the buttons that every screen gets this one does without, since it is that place. */
  readonly without?: 'menu' | 'help'
}

/** A button and what it does: shows a place of the bot, moves in a conversation, copies a text, or opens a page. */
export type Button = { readonly text: string } & (
  | { readonly route: Route }
  | { readonly move: Move }
  | { readonly copy: string }
  | { readonly url: string }
)

/** A place of the bot and what it is about, such as `['country', 'TR']`. Short: it must fit the 64 bytes of a button. */
export type Route = readonly [place: string, ...about: string[]]

/** Puts buttons into rows of at most `columns`; a label longer than `widest` characters gets a row of its own. */
export function inRows(buttons: readonly Button[], columns: number, widest = 36 / columns - 1): Button[][] {
  const rows: Button[][] = []
  let open: Button[] | undefined
  for (const button of buttons) {
    // Never fewer units than characters, so most labels need no counting.
    const narrow = button.text.length <= widest || [...button.text].length <= widest
    if (narrow && open && open.length < columns) open.push(button)
    else rows.push([button])
    open = narrow ? rows.at(-1) : undefined
    if (open && open.length === columns) open = undefined
  }
  return rows
}

/** Previous and More, where there are such pages; `to` says what leads to a page. An empty list when there is only one page. */
export function turnRow(t: Translate, page: number, pages: number, to: (page: number) => { readonly route: Route } | { readonly move: Move }): Button[][] {
  const row: Button[] = [
    ...(page > 0 ? [{ text: t('button-previous'), ...to(page - 1) }] : []),
    ...(page < pages - 1 ? [{ text: t('button-more'), ...to(page + 1) }] : []),
  ]
  return row.length > 0 ? [row] : []
}

/** "Page 2 of 3", to stand below a page; nothing where there is only one. */
export function pageNumber(t: Translate, page: number, pages: number): string {
  return pages > 1 ? `\n\n<i>${t('page-number', { page: page + 1, pages })}</i>` : ''
}

/** Makes a text of ours or of others harmless inside Telegram's HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
