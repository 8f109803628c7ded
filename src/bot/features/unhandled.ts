import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import type { Screens } from '../show.ts'
import { menuView } from '../views/menu.ts'

/** The last feature: whatever nobody understood gets the menu with Help. Nothing is ever met with silence. */
export function unhandled({ content }: Deps, { show, answer }: Screens): Feature {
  const feature = createFeature()
  feature.on('message', (ctx) => show(ctx, menuView(content, ctx.t, ctx.t('buttons-only'))))
  feature.on('callback_query', async (ctx) => {
    if (ctx.callbackQuery.message) await show(ctx, menuView(content, ctx.t, ctx.t('start-again')))
    else await answer(ctx)
  })
  return feature
}
