import { bySeverity } from '../../flow/end.ts'
import { signKey } from '../../flow/keys.ts'
import type { Flow } from '../../flow/schema.ts'
import type { Reading } from '../../offer-text/find.ts'
import type { Translate } from '../../view.ts'

/** Signs named in a group, at most: the rest is for the person alone. */
const SIGNS = 4
/** What follows from silence only is not said of anybody in public. */
const OF_ABSENCE = ['R03', 'C01']

/** What stands in a message that somebody asked about: an offer, a cry for help, or nothing to read. */
export type Asked = { readonly kind: 'read'; readonly flow: Flow; readonly reading: Reading } | { readonly kind: 'how'; readonly flow: Flow } | { readonly kind: 'cry' }

export interface GroupAnswer {
  readonly text: string
  readonly label: string
  readonly url: string
}

/**
 * What a group reads of an offer: the gravest signs by their names; else what the offer does not say, and that words prove nothing, so that
 * nobody can have their offer praised. Always with the way to the bot.
 */
export function groupAnswer(asked: Asked, t: Translate, bot: string): GroupAnswer {
  const link = (start: string) => `https://t.me/${bot}?start=${start}`
  if (asked.kind === 'cry') return { text: t('group-check-cry'), label: t('button-need-help'), url: link('hotlines') }
  const to = { label: t('button-group-check'), url: link(asked.flow.menu.command ?? 'menu') }
  if (asked.kind === 'how') return { text: t('group-check-how', { bot }), ...to }
  const said = asked.reading.findings.map(({ sign }) => sign).filter((sign) => !OF_ABSENCE.includes(sign))
  const found = bySeverity(said.flatMap((sign) => asked.flow.signs.get(sign) ?? []))
  const lines = found.slice(0, SIGNS).map((sign) => `• ${t(signKey(sign.id))}`)
  const silent = asked.reading.silent.map((it) => `• ${t(`offer-silent-${it}`)}`)
  const text = [
    found.length > 0 ? [t('group-check-found'), ...lines, ...(found.length > SIGNS ? ['• …'] : [])].join('\n') : t('group-check-none'),
    ...(found.length === 0 && silent.length > 0 ? [[t('offer-text-silent'), ...silent].join('\n')] : []),
    `<i>${t('offer-text-program')}</i>`,
  ]
  return { text: text.join('\n\n'), ...to }
}
