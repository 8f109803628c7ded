import { bySeverity } from '../../flow/end.ts'
import { signKey } from '../../flow/keys.ts'
import type { Flow } from '../../flow/schema.ts'
import type { Translate } from '../../view.ts'

/** Signs named in a group, at most: the rest is for the person alone. */
const SIGNS = 4

/** What a group reads of an offer: the gravest signs by their names, and the way to the bot. Without signs to look for (`undefined`): how to ask. */
export function groupAnswer(flow: Flow, signs: readonly string[] | undefined, t: Translate, bot: string) {
  const found = bySeverity(signs?.flatMap((sign) => flow.signs.get(sign) ?? []) ?? []).slice(0, SIGNS)
  const list = [t('group-check-found'), ...found.map((sign) => `• ${t(signKey(sign.id))}`)].join('\n')
  const answer = found.length > 0 ? list : t('group-check-none')
  const command = flow.menu.command ?? 'menu'
  return {
    text: signs === undefined ? t('group-check-how') : `${answer}\n\n<i>${t('offer-text-program')}</i>`,
    label: t('button-group-check'),
    url: `https://t.me/${bot}?start=${command}`,
  }
}
