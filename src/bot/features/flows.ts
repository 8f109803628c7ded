import { positionOf, type Position } from '../../flow/position.ts'
import type { Flow } from '../../flow/schema.ts'
import { firstAnswers } from '../../flow/steps.ts'
import { viewOf } from '../../flow/view.ts'
import type { BotContext, Deps } from '../context.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import type { Show } from '../show.ts'
import { flowTexts } from '../views/flow-texts.ts'
import { menuView } from '../views/menu.ts'

/** Guided conversations: every answer is in the buttons of the next screen. */
export function flows(deps: Deps, show: Show): Feature {
  const feature = createFeature()
  onPlace(feature, 'start', (ctx, [id = '']) => {
    const flow = deps.content.flows.get(id)
    return flow ? start(ctx, flow) : restart(ctx)
  })
  feature.use((ctx, next) => {
    if (ctx.tap?.kind !== 'sealed') return next()
    const { data } = ctx.tap
    return data ? go(ctx, data.flow, data.position, data.startedAt) : restart(ctx)
  })

  async function start(ctx: BotContext, flow: Flow): Promise<void> {
    const position = positionOf(flow, firstAnswers(flow))
    if (!position) return void (await restart(ctx))
    const began = await go(ctx, flow, position, Math.floor(deps.now().getTime() / 60_000))
    if (began === 'shown') deps.counters.count(`started:${flow.id}`)
  }

  async function go(ctx: BotContext, flow: Flow, position: Position, startedAt: number): Promise<'shown' | 'unchanged'> {
    const { at, cursor } = position
    const view = viewOf(flow, position, flowTexts({ content: deps.content, locale: ctx.locale, t: ctx.t }))
    const showed = await show(ctx, view, { flow, position, locale: ctx.locale, startedAt })
    // A double tap changes nothing on the screen, and turning pages is no arrival: neither is counted.
    if (showed === 'shown' && at.kind === 'outcome' && cursor === 0) deps.counters.count(`finished:${flow.id}:${at.outcome.id}`)
    return showed
  }

  /** Stale, expired, forged and foreign buttons all get the same: a calm word and the menu. */
  async function restart(ctx: BotContext): Promise<'shown' | 'unchanged'> {
    return show(ctx, menuView(deps.content, ctx.t, ctx.t('start-again')))
  }

  return feature
}
