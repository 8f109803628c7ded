import { InputFile } from 'grammy'
import { sentOf, type Broadcast } from '../../broadcast/broadcast.ts'
import { csvOf } from '../../broadcast/csv.ts'
import { isChangeable, withSeen } from '../../broadcast/drafting.ts'
import { escapeHtml } from '../../view.ts'
import type { Deps } from '../context.ts'
import { createFeature, type Feature } from '../feature.ts'
import { createRecently } from '../recently.ts'
import { createSend } from '../send.ts'
import type { Screens } from '../show.ts'
import { ownName } from '../views/languages.ts'
import { createBroadcastScreens } from './broadcast-screens.ts'
import { onStaff, writer, type StaffContext } from './on-staff.ts'

/** What staff get out of a broadcast: its messages, as they will arrive, and the table of its numbers. */
export function proofs(deps: Deps, screens: Screens): Feature {
  const feature = createFeature()
  const { screen, viewOf } = createBroadcastScreens(deps, screens)
  const { audit, content, ledger, now, sources } = deps
  const sentNow = createRecently(now)

  onStaff(feature, screens.show, 'me', 'write', (ctx, [id = '']) => sendToMe(ctx, id))
  onStaff(feature, screens.show, 'csv', 'write', (ctx, [id = '']) => sendTable(ctx, id))

  /** Sends every message to whoever asks, exactly as it will arrive: the test of those who wrote it, the proof of those who approve it. */
  async function sendToMe(ctx: StaffContext, id: string): Promise<unknown> {
    const broadcast = await deps.broadcasts.get(id)
    if (!broadcast || Object.keys(broadcast.messages).length === 0) return screen(ctx, id, broadcast && ctx.t('staff-no-messages'))
    if (sentNow(`${ctx.chat?.id} ${id}`)) return screens.answer(ctx)
    await screens.answer(ctx)
    const { lost, failed } = await sendEach(ctx, broadcast)
    if (lost.length > 0) return screens.send(ctx, await viewOf(ctx, broadcast, ctx.t('staff-lost', { languages: lost.join(', ') })))
    if (failed) return screens.send(ctx, await viewOf(ctx, broadcast, ctx.t('staff-not-sent')))
    await audit.append({ by: ctx.staff, action: 'broadcast.seen', subject: id })
    const seen = await deps.broadcasts.change(id, (it) => (isChangeable(it) ? withSeen(it, writer(ctx), sentOf(broadcast)) : undefined))
    return screens.send(ctx, await viewOf(ctx, seen ?? broadcast, ctx.t('staff-seen')))
  }

  /** One language after the other, each below its name: nobody reads all of them, and two that were mixed up would not be noticed. */
  async function sendEach(ctx: StaffContext, broadcast: Broadcast): Promise<{ readonly lost: readonly string[]; readonly failed: boolean }> {
    const send = createSend({ api: ctx.api, content: () => content, brand: deps.brand, sources })
    const chat = ctx.chat?.id ?? 0
    const lost: string[] = []
    for (const language of content.texts.locales.filter((locale) => Object.hasOwn(broadcast.messages, locale))) {
      await ctx.reply(`<i>${escapeHtml(ownName(language))}</i> ⬇️`, { parse_mode: 'HTML', disable_notification: true })
      const { is } = await send({ chat, language, zone: deps.timeZone, topics: [], lastDay: undefined, interest: undefined }, broadcast)
      if (is === 'lost') lost.push(ownName(language))
      else if (is !== 'sent') return { lost, failed: true }
    }
    return { lost, failed: false }
  }

  async function sendTable(ctx: StaffContext, id: string): Promise<unknown> {
    const broadcast = await deps.broadcasts.get(id)
    if (broadcast?.startedAt === undefined) return screen(ctx, id)
    if (sentNow(`${ctx.chat?.id} table ${id}`)) return screens.answer(ctx)
    const totals = broadcast.totals ?? (await ledger.readLedger(id)).totals
    const table = new InputFile(Buffer.from(csvOf(broadcast, { totals })), `message-${id}.csv`)
    await Promise.all([screens.answer(ctx), ctx.replyWithDocument(table, { disable_notification: true, protect_content: false })])
  }

  return feature
}
