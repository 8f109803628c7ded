import type { Content } from '../../content/content.ts'
import { aboutKey, titleKey } from '../../flow/keys.ts'
import type { Flow } from '../../flow/schema.ts'
import { inRows, pageNumber, turnRow, type Button, type Translate, type View } from '../../view.ts'
import { messagesButton } from './subscription.ts'

/** The menu: conversations, lessons, language, about. `above` stands over it, when there is something to say first. */
export function menuView(content: Content, t: Translate, above?: string): View {
  const buttons: Button[][] = [
    ...flowsIn(content, 'main').map((flow) => [startButton(flow, t)]),
    [{ text: t('button-learn'), route: ['learn'] }],
    ...inRows([messagesButton(t), { text: t('button-language'), route: ['languages'] }, { text: t('button-about'), route: ['about'] }], 2),
  ]
  const text = above === undefined ? t('menu') : `${above}\n\n${t('menu')}`
  // Conversations with answers begin in this very message, so it has to be protected from the start.
  return { text, buttons, protect: 'always', without: 'menu' }
}

/** Lessons on one page of their list: with a sentence about each and a button for each, a screen of a small phone. */
const LESSONS_PER_PAGE = 6

/** The lessons with a sentence about each, page by page from 0. The emoji of its title says to which button a sentence belongs. */
export function lessonsView(content: Content, t: Translate, asked = 0): View {
  const lessons = flowsIn(content, 'learn')
  const pages = Math.max(1, Math.ceil(lessons.length / LESSONS_PER_PAGE))
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 0), pages - 1) : 0
  const shown = lessons.slice(page * LESSONS_PER_PAGE, (page + 1) * LESSONS_PER_PAGE)
  const list = shown.map((flow) => `${t(titleKey(flow)).split(' ', 1).join()} ${t(aboutKey(flow))}`)
  return {
    text: `${t('learn')}\n\n${list.join('\n')}${pageNumber(t, page, pages)}`,
    buttons: [...shown.map((flow) => [startButton(flow, t)]), ...turnRow(t, page, pages, (there) => ({ route: ['learn', String(there)] }))],
    protect: 'either',
  }
}

/** The button that opens a conversation. */
export function startButton(flow: Flow, t: Translate): Button {
  return { text: t(titleKey(flow)), route: ['start', flow.id] }
}

/** The conversations of one place, in their order. */
export function flowsIn(content: Content, place: Flow['menu']['place']): Flow[] {
  return [...content.flows.values()].filter((flow) => flow.menu.place === place).toSorted((a, b) => a.menu.order - b.menu.order)
}
