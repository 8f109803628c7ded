import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import type { Screens } from '../show.ts'
import { menuView } from '../views/menu.ts'

/** The last feature: whatever nobody understood gets the menu with Help. Nothing is ever met with silence. */
export function unhandled({ content }: Deps, { show, answer }: Screens): Feature {
  const feature = createFeature()
  feature.use((ctx, next) => {
    if (ctx.message) return show(ctx, menuView(content, ctx.t, ctx.t('buttons-only')))
    if (!ctx.callbackQuery) return next()
    return ctx.callbackQuery.message ? show(ctx, menuView(content, ctx.t, ctx.t('start-again'))) : answer(ctx)
  })
  return feature
}
