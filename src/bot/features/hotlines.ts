import type { CountryHotlines } from '../../hotlines/directory.ts'
import { nameKey } from '../../hotlines/keys.ts'
import { forPerson, type ShownHotline } from '../../hotlines/order.ts'
import { countryAt } from '../../hotlines/where.ts'
import type { BotContext, Deps } from '../context.ts'
import { createFeature, onPlace, type Feature } from '../feature.ts'
import { createRecently } from '../recently.ts'
import type { Screens } from '../show.ts'
import { countryView } from '../views/country.ts'
import { helpView, regionsView, regionView } from '../views/help.ts'
import { hotlineView } from '../views/hotline.ts'

/** Where to find help: country, then service. The countries most asked for are two taps from anywhere, all others one typed name. */
export function hotlines(deps: Deps, { show, answer, sendContact }: Screens): Feature {
  const feature = createFeature()
  const { content, counters, now } = deps
  const doneNow = createRecently(now)
  const texts = (ctx: BotContext) => ({ content, locale: ctx.locale, t: ctx.t })

  onPlace(feature, 'help', (ctx) => show(ctx, helpView(texts(ctx))))
  onPlace(feature, 'regions', (ctx) => show(ctx, regionsView(texts(ctx))))
  onPlace(feature, 'region', (ctx, [region = '']) => show(ctx, regionView(texts(ctx), region)))
  onPlace(feature, 'country', async (ctx, [code = '', page = '0']) => {
    const country = content.countries.get(code)
    if (!country) return show(ctx, helpView(texts(ctx)))
    return open(ctx, country, Number(page))
  })
  // Also a venue, and the first point of a live location. Only the country is looked up: the point is not kept and not logged.
  feature.use(async (ctx, next) => {
    if (!ctx.message?.location) return next()
    const { latitude, longitude } = ctx.message.location
    const country = content.countries.get((await countryAt(latitude, longitude)) ?? '')
    return country ? open(ctx, country) : show(ctx, helpView(texts(ctx), ctx.t('help-no-country')))
  })
  onPlace(feature, 'line', async (ctx, [code = '', id = '']) => {
    const hotline = find(code, id)
    if (!hotline) return show(ctx, helpView(texts(ctx)))
    if ((await show(ctx, hotlineView(texts(ctx), hotline, now()))) === 'shown') counters.count(`hotline:${id}`)
  })
  onPlace(feature, 'save', save)
  onPlace(feature, 'dead', async (ctx, [code = '', id = '']) => {
    if (find(code, id) && !again(ctx)) counters.count(`dead:${id}`)
    await answer(ctx, ctx.t('hotline-thanks'))
  })

  async function open(ctx: BotContext, country: CountryHotlines, page = 0): Promise<void> {
    if ((await show(ctx, countryView(texts(ctx), country, page))) === 'shown') counters.count(`country:${country.country}`)
  }

  /** Sends the number as a contact card, which the phone's own button saves. */
  async function save(ctx: BotContext, [code = '', id = '']: readonly string[]): Promise<void> {
    const hotline = find(code, id)
    const [phone] = hotline?.phones ?? []
    if (!hotline || !phone || again(ctx)) return answer(ctx)
    await Promise.all([answer(ctx), sendContact(ctx, phone.number, ctx.t(nameKey(hotline)))])
  }

  /** Whether this very button was tapped a moment ago. */
  function again(ctx: BotContext): boolean {
    return doneNow(`${ctx.chat?.id}:${ctx.callbackQuery?.message?.message_id}:${ctx.callbackQuery?.data}`)
  }

  function find(code: string, id: string): ShownHotline | undefined {
    const country = content.countries.get(code)
    return country && forPerson(country).find((it) => it.id === id)
  }

  return feature
}
