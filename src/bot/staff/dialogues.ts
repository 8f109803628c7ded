import { conversations, createConversation, type ConversationData, type VersionedState } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import { may, type Action } from '../../staff/roles.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { within } from '../../within.ts'
import type { BotContext, Deps } from '../context.ts'
import { dialogueName } from '../dialogue-name.ts'
import { layerOf, type Layer, type Next } from '../layer.ts'
import type { Screens } from '../show.ts'
import { createDialogues, type Dialogue } from './compose.ts'
import { isOnStaffScreen } from './gate.ts'
import { isStaff, notAllowedView, STAFF } from './on-staff.ts'
import { CANCEL, isCommand, SAY, type Talk } from './question.ts'

/** Seconds after the last answer for which a dialogue waits. */
export const DIALOGUE_KEPT = 2 * 3600
/** Longest wait for the store when somebody types: most who do are in no dialogue at all. */
const DEADLINE_MS = 250

type Kept = VersionedState<ConversationData>

/** The places that begin a dialogue, and who may. */
const BEGINNINGS: Readonly<Record<string, { readonly dialogue: string; readonly action: Action }>> = {
  new: { dialogue: 'compose', action: 'write' },
  write: { dialogue: 'write', action: 'write' },
  type: { dialogue: 'time', action: 'write' },
  organisation: { dialogue: 'organisation', action: 'people' },
}

/**
 * The dialogues with staff on `@grammyjs/conversations`. What the plugin keeps (updates, as they came) is sealed and expires. Only updates of
 * staff screens, and what is typed while a dialogue is open, get to the plugin: everybody else is not even looked up there.
 */
export function dialogues(deps: Deps, screens: Screens): Layer {
  const { store, dialogueSeal: keeper, pseudonym, buildId, content, log } = deps
  const nameOf = (ctx: BotContext) => dialogueName(pseudonym, ctx.chat?.id ?? 0)
  /** Whose dialogue this process has kept: when the store fails, these at least are told. */
  const open = new Set<string>()
  /** Whose dialogue could not be kept: it stands at an earlier question than the one they see, so it ends. */
  const lost = new Set<string>()
  // The questions are about the languages there are.
  const version = `${buildId} ${content.texts.locales.join()}`

  async function read(name: string): Promise<Kept | undefined> {
    const sealed = await store.getValue(name)
    const plain = sealed === undefined ? undefined : keeper.open(Buffer.from(sealed, 'base64url'), name)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody but `write` can have sealed it
    return plain && (JSON.parse(plain.toString()) as Kept)
  }

  const storage = {
    type: 'key',
    version,
    getStorageKey: nameOf,
    adapter: {
      read,
      async write(name: string, state: Kept) {
        open.add(name)
        lost.add(name)
        await store.putValue(name, keeper.seal(Buffer.from(JSON.stringify(state)), name).toString('base64url'), DIALOGUE_KEPT)
        lost.delete(name)
      },
      async delete(name: string) {
        await store.deleteValue(name)
        open.delete(name)
      },
    },
  } as const

  const talks = new Composer<BotContext>()
  talks.use(conversations({ storage }))
  for (const [name, dialogue] of Object.entries(createDialogues(deps, screens))) talks.use(createConversation(builder(dialogue), name))
  talks.use(begin)

  /** Where a dialogue leads is handled like a tap that leads there. */
  function builder(dialogue: Dialogue) {
    return async (talk: Talk, _: Context, ...about: string[]) => {
      const route = await dialogue(talk, ...about)
      if (!route) return
      await talk.external((ctx) => {
        ctx.tap = { kind: 'place', route }
      })
      await talk.halt({ next: true })
    }
  }

  async function begin(ctx: BotContext, next: () => Promise<void>): Promise<unknown> {
    const [place, name = '', ...about] = ctx.tap?.kind === 'place' ? ctx.tap.route : []
    // A question that is not open any more, as after a second tap on Cancel.
    if (place === STAFF && (name === CANCEL || name === SAY)) ctx.tap = { kind: 'place', route: name === CANCEL ? [STAFF] : [STAFF, 'list'] }
    const beginning = place === STAFF && Object.hasOwn(BEGINNINGS, name) ? BEGINNINGS[name] : undefined
    if (!beginning || !isStaff(ctx)) return next()
    if (!may(ctx.staff.role, beginning.action)) return screens.show(ctx, notAllowedView(ctx))
    await ctx.conversation.exitAll()
    await ctx.conversation.enter(beginning.dialogue, ...about)
  }

  /** Whether somebody who typed is in a dialogue. One of an earlier build cannot go on, and is ended with a word. */
  async function meet(ctx: BotContext): Promise<'talking' | 'told' | 'none'> {
    const name = nameOf(ctx)
    try {
      const found = await within(DEADLINE_MS, read(name).then((kept) => ({ kept })))
      if (!found) return await away(ctx, name)
      if (found.kept?.version[1] === version && !lost.has(name)) return 'talking'
      open.delete(name)
      if (!found.kept) return 'none'
      await store.deleteValue(name)
      lost.delete(name)
      ctx.staff = await ctx.findStaff()
      if (!isStaff(ctx) || isCommand(ctx.message?.text)) return 'none'
      await screens.show(ctx, { text: ctx.t('staff-renewed'), buttons: [[{ text: ctx.t('button-staff-list'), route: [STAFF, 'list'] }]], protect: 'always' })
      return 'told'
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      log.failed('dialogue', error)
      return away(ctx, name)
    }
  }

  /** The store does not answer: the question stays, and what was typed is not taken for something else. */
  async function away(ctx: BotContext, name: string): Promise<'told' | 'none'> {
    if (!open.has(name) || isCommand(ctx.message?.text)) return 'none'
    await screens.show(ctx, { text: ctx.t('staff-away'), buttons: [[{ text: ctx.t('button-staff-cancel'), route: [STAFF, CANCEL] }]], protect: 'always' })
    return 'told'
  }

  const talk = layerOf(talks.middleware())
  return (ctx, next) => {
    // Whoever taps elsewhere while a question is open leaves it: what they type next is no answer.
    if (ctx.callbackQuery) return isStaff(ctx) || isOnStaffScreen(ctx) || (open.size > 0 && open.has(nameOf(ctx))) ? talk(ctx, next) : next()
    return ctx.message ? typed(ctx, next) : next()
  }

  async function typed(ctx: BotContext, next: Next): Promise<unknown> {
    const met = await meet(ctx)
    return met === 'told' ? undefined : met === 'talking' ? talk(ctx, next) : next()
  }
}
