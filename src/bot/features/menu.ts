import type { Deps } from '../context.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import type { Show } from '../show.ts'
import { lessonsView, menuView } from '../views/menu.ts'

/** The menu, and the list of lessons. */
export function menu({ content }: Deps, show: Show): Feature {
  const feature = createFeature()
  onPlace(feature, 'menu', (ctx) => show(ctx, menuView(content, ctx.t)))
  onPlace(feature, 'learn', (ctx, [page]) => show(ctx, lessonsView(content, ctx.t, Number(page ?? 0))))
  return feature
}
