import type { Translate, View } from '../view.ts'

/** What the screens of a conversation say, in one language: texts, and what the directory knows. */
export interface FlowTexts {
  readonly t: Translate
  /** A country's flag and name. */
  readonly country: (code: string) => string
  /** These countries in the order of their names. */
  readonly byName: (codes: readonly string[]) => readonly string[]
  /** Whom to ask about work in that country, each with a number if there is one; few. Of what serves some citizens only, what serves these. */
  readonly whomToAsk: (code: string, citizens: readonly string[]) => readonly string[]
}

/** Text and rows of buttons: a view without what all screens have. */
export type Screen = Pick<View, 'text' | 'buttons'>
