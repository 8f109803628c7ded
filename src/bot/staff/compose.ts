import type { Broadcast } from '../../broadcast/broadcast.ts'
import { createDraft, isChangeable, withChange } from '../../broadcast/drafting.ts'
import { readWhen } from '../../broadcast/when.ts'
import { randomToken } from '../../crypto/token.ts'
import { escapeHtml, type Route, type View } from '../../view.ts'
import type { Deps } from '../context.ts'
import { createRecently } from '../recently.ts'
import { isRefusal, type Screens } from '../show.ts'
import { ownName } from '../views/languages.ts'
import { readIncoming } from './incoming.ts'
import { inviteView, organisationName } from './invite-view.ts'
import { writer, type StaffContext } from './on-staff.ts'
import { ask, sayButton, type Taken, type Talk } from './question.ts'

/** Letters of a title, which only staff see. */
const LONGEST_TITLE = 80
/** Letters of an id: it rides in every button of its broadcast. */
const ID = 8

/** A dialogue with staff: gets what it is about, and says to which place it leads; undefined: it has shown where to go on. */
export type Dialogue = (talk: Talk, ...about: readonly string[]) => Promise<Route | undefined>

/** The dialogues with staff, by name: everything in which something is typed or sent. Each answer is kept at once. */
export function createDialogues(deps: Deps, { show, answer }: Screens): Readonly<Record<'compose' | 'write' | 'time' | 'organisation', Dialogue>> {
  const { broadcasts, audit, content, sources, staff, now } = deps
  const albumNow = createRecently(now)
  const asking = { show, answer, action: 'write', failed: (error: unknown) => deps.log.failed('dialogue', error) } as const

  /** A title, then a message in each language until it is enough. */
  const compose: Dialogue = async (talk) => {
    const id = await ask(talk, asking, { put: ({ t }) => plain(t('staff-ask-title')), read: takeTitle })
    if (id === undefined) return ['staff']
    for (const locale of content.texts.locales) {
      const last = await ask(talk, asking, {
        put: ({ t }) => ({
          ...plain(t('staff-ask-message', { language: ownName(locale) })),
          buttons: [[sayButton(t('button-staff-skip'), `skip-${locale}`)], [sayButton(t('button-staff-enough'), `enough-${locale}`)]],
        }),
        read: (ctx) => takeMessage(ctx, id, locale),
        // With the language: a second quick tap must not answer the next question.
        said: { [`skip-${locale}`]: 'skip', [`enough-${locale}`]: 'enough' },
      })
      if (last === undefined || last === 'enough') break
    }
    return ['staff', 'b', id]
  }

  /** The message in one language. */
  const write: Dialogue = async (talk, id = '', locale = '') => {
    await ask(talk, asking, { put: ({ t }) => plain(t('staff-ask-message', { language: ownName(locale) })), read: (ctx) => takeMessage(ctx, id, locale) })
    return ['staff', 'b', id, 'messages']
  }

  const time: Dialogue = async (talk, id = '') => {
    await ask(talk, asking, { put: ({ t }) => plain(t('staff-ask-time', { zone: deps.timeZone })), read: (ctx) => takeTime(ctx, id) })
    return ['staff', 'b', id]
  }

  /** The name of an organisation whose first member is invited. */
  const organisation: Dialogue = async (talk) => {
    const name = await ask(talk, { ...asking, action: 'people' }, { put: ({ t }) => plain(t('staff-ask-organisation')), read: takeOrganisation })
    return name === undefined ? ['staff'] : undefined
  }

  async function takeTitle(ctx: StaffContext): Promise<Taken<string>> {
    const title = ctx.message?.text?.trim().replaceAll(/\s+/g, ' ') ?? ''
    if (title === '' || [...title].length > LONGEST_TITLE) return again(ctx.t('staff-title-malformed', { most: LONGEST_TITLE }))
    const id = randomToken().slice(0, ID)
    await audit.append({ by: ctx.staff, action: 'broadcast.begun', subject: id })
    await broadcasts.add({ ...createDraft(id, title, writer(ctx)), changedAt: now().getTime() })
    return { is: 'taken', value: id }
  }

  /** Copies the message at once: nobody can change the copy afterwards, so what is approved is what is sent. */
  async function takeMessage(ctx: StaffContext, id: string, locale: string): Promise<Taken<string>> {
    const { message, t } = ctx
    if (!message) return again(t('staff-incoming-kind'))
    const incoming = readIncoming(message, { links: deps.links, username: ctx.me.username })
    if (incoming.is === 'refused') {
      // An album comes in as many messages as it has pictures; one refusal is enough.
      if (incoming.why === 'album' && albumNow(`${message.chat.id} ${message.media_group_id}`)) return { is: 'again', why: '' }
      return again(t(`staff-incoming-${incoming.why}`, 'about' in incoming ? { link: escapeHtml(incoming.about) } : {}))
    }
    const copy = await copyOf(ctx)
    if (copy === undefined) return again(t('staff-incoming-protected'))
    const source = sources.seal(id, { chat: message.chat.id, message: copy, line: incoming.line })
    await audit.append({ by: ctx.staff, action: 'broadcast.written', subject: id })
    const changed = await broadcasts.change(id, (it) => {
      const languages = content.texts.locales.filter((one) => one === locale || it.audience.languages.includes(one))
      return stepped(withChange(it, { messages: { ...it.messages, [locale]: source }, audience: { ...it.audience, languages } }, writer(ctx)), ctx)
    })
    if (!changed) return again(t('staff-refused-not-now'))
    await ctx.reply(t('staff-message-kept', { language: ownName(locale), line: escapeHtml(incoming.line) }), { parse_mode: 'HTML', disable_notification: true })
    return { is: 'taken', value: locale }
  }

  /** With who took the step, and when. */
  function stepped(broadcast: Broadcast | undefined, ctx: StaffContext): Broadcast | undefined {
    return broadcast && { ...broadcast, actor: ctx.staff.code, changedAt: now().getTime() }
  }

  async function copyOf(ctx: StaffContext): Promise<number | undefined> {
    try {
      return (await ctx.copyMessage(ctx.chat?.id ?? 0, { disable_notification: true })).message_id
    } catch (error) {
      if (isRefusal(error, '')) return undefined
      throw error
    }
  }

  async function takeTime(ctx: StaffContext, id: string): Promise<Taken<string>> {
    const when = readWhen(ctx.message?.text ?? '', deps.timeZone, now().getTime())
    if (when.is !== 'time') return again(ctx.t(`staff-time-${when.is}`))
    await audit.append({ by: ctx.staff, action: 'broadcast.changed', subject: id })
    const changed = await broadcasts.change(id, (it) => stepped(withChange(it, { at: when.at, zone: when.zone }, writer(ctx)) ?? (isChangeable(it) ? it : undefined), ctx))
    return changed ? { is: 'taken', value: id } : again(ctx.t('staff-refused-not-now'))
  }

  async function takeOrganisation(ctx: StaffContext): Promise<Taken<string>> {
    const name = organisationName(ctx.message?.text ?? '')
    if (name === undefined) return again(ctx.t('staff-organisation-malformed'))
    // As a reply, so that the buttons find the name there: it would not fit into them.
    await show(ctx, { ...inviteView(ctx.t, name, await staff.list(), 'typed'), reply: true })
    return { is: 'taken', value: name }
  }

  return { compose, write, time, organisation }
}

function plain(text: string): View {
  return { text, buttons: [], protect: 'always' }
}

function again(why: string): { readonly is: 'again'; readonly why: string } {
  return { is: 'again', why }
}
