import type { Content } from '../../content/content.ts'
import { inRows, type Translate, type View } from '../../view.ts'
import { flowsIn, startButton } from './menu.ts'
import { messagesButton } from './subscription.ts'

/** The pages about the bot: the rest of the route that leads there, the label of its button, and the texts that stand on it. */
const PAGES = [
  { rest: [], label: 'button-about-bot', texts: ['about', 'about-person'] },
  { rest: ['kept'], label: 'button-about-kept', texts: ['about-kept', 'about-messages', 'about-counted', 'cannot-erase'] },
  { rest: ['remains'], label: 'button-about-remains', texts: ['about-remains', 'about-limits', 'delete-chat'] },
] as const

/** Who runs the bot, what is kept, or what stays on the phone and with Telegram: three short pages, each one tap from the others. */
export function aboutView(content: Content, t: Translate, asked?: string): View {
  const page = PAGES.find(({ rest: [name] }) => name === asked) ?? PAGES[0]
  const unsigned = page === PAGES[0] && [...content.flows.values()].some((flow) => !flow.reviewed)
  const others = PAGES.filter((it) => it !== page).map(({ rest, label }) => ({ text: t(label), route: ['about', ...rest] as const }))
  return {
    text: [...page.texts, ...(unsigned ? ['about-unsigned'] : [])].map((key) => t(key)).join('\n\n'),
    buttons: [...inRows(others, 2), [messagesButton(t)], ...flowsIn(content, 'about').map((flow) => [startButton(flow, t)])],
    protect: 'either',
  }
}

/** What /forget did, and what nobody but the person can erase. Somebody on the staff stays there. */
export function forgottenView(t: Translate, erased: boolean, isStaff: boolean): View {
  const text = erased ? [t('forgotten'), ...(isStaff ? [t('forgotten-staff')] : []), `${t('cannot-erase')} ${t('delete-chat')}`] : [t('not-forgotten')]
  return { text: text.join('\n\n'), buttons: [], protect: 'either' }
}
