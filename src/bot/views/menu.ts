import type { Content } from '../../content/content.ts'
import { aboutKey, titleKey } from '../../flow/keys.ts'
import type { Flow } from '../../flow/schema.ts'
import { inRows, type Button, type Translate, type View } from '../../view.ts'

/** The menu: conversations, lessons, language, about. `above` stands over it, when there is something to say first. */
export function menuView(content: Content, t: Translate, above?: string): View {
  const buttons: Button[][] = [
    ...flowsIn(content, 'main').map((flow) => [startButton(flow, t)]),
    [{ text: t('button-learn'), route: ['learn'] }],
    ...inRows(
      [
        { text: t('button-language'), route: ['languages'] },
        { text: t('button-about'), route: ['about'] },
      ],
      2,
    ),
  ]
  const text = above === undefined ? t('menu') : `${above}\n\n${t('menu')}`
  // Conversations with answers begin in this very message, so it has to be protected from the start.
  return { text, buttons, protect: 'always', without: 'menu' }
}

/** The lessons with a sentence about each. */
export function lessonsView(content: Content, t: Translate): View {
  const lessons = flowsIn(content, 'learn')
  const list = lessons.map((flow) => `<b>${t(titleKey(flow))}</b>\n${t(aboutKey(flow))}`)
  return { text: [t('learn'), ...list].join('\n\n'), buttons: lessons.map((flow) => [startButton(flow, t)]), protect: 'either' }
}

function startButton(flow: Flow, t: Translate): Button {
  return { text: t(titleKey(flow)), route: ['start', flow.id] }
}

function flowsIn(content: Content, place: Flow['menu']['place']): Flow[] {
  return [...content.flows.values()].filter((flow) => flow.menu.place === place).toSorted((a, b) => a.menu.order - b.menu.order)
}
