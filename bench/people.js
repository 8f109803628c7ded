import { createPoster } from './http.js'
import { toJson } from './json.js'

/** What marks the last screen of the benchmark's conversation. */
export const THE_END = 'That was the last one'
export const BOT = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot', can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false, can_connect_to_business: false, has_main_web_app: false }
const LANGUAGES = ['en', 'ru', 'tk']
/** Taps after which a walk is given up: a bot that goes in circles must not hold the benchmark up. */
const MOST_TAPS = 400
/** Milliseconds after which an update is taken for lost. */
const PATIENCE = 20_000

/** Virtual people, who press the buttons really sent to them. `deliver(update)` brings an update to the bot. */
export function createPeople() {
  const chats = new Map()
  let updates = 0
  let messages = 0
  let deliver = () => Promise.reject(new Error('nobody takes updates yet'))

  function person(id) {
    const known = chats.get(id)
    if (known) return known
    const user = { id, is_bot: false, first_name: 'Anna', language_code: LANGUAGES[id % LANGUAGES.length] }
    const made = { id, user, chat: { id, type: 'private', first_name: 'Anna' }, message: undefined, waits: undefined }
    chats.set(id, made)
    return made
  }

  /** Gives the bot an update, and resolves to the milliseconds until its last call for it. */
  function give(who, update, needs) {
    return new Promise((resolve, reject) => {
      const began = performance.now()
      const timer = setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(update).slice(0, 300)}; still to come: ${[...who.waits.needs].join()}`)), PATIENCE)
      who.waits = { needs: new Set([...needs, 'taken']), came: began, done: () => (clearTimeout(timer), resolve(who.waits.came - began)) }
      updates += 1
      deliver({ update_id: updates, ...update }).then((body) => taken(who, body), reject)
    })
  }

  /** The bot has taken an update. Its answer to a webhook may itself be a call. */
  function taken(who, body) {
    if (body) {
      const { method, ...params } = JSON.parse(body)
      if (method) called(method, params)
    }
    settle(who, 'taken', who.waits?.came)
  }

  function settle(who, what, came) {
    if (!who?.waits?.needs.delete(what)) return
    who.waits.came = came
    if (who.waits.needs.size > 0) return
    who.waits.done()
  }

  /** A call of the bot has come: gives its result. */
  function called(method, params) {
    const now = performance.now()
    if (method === 'answerCallbackQuery') {
      settle(chats.get(Number(String(params.callback_query_id).split('-')[0])), 'answer', now)
      return true
    }
    const who = person(Number(params.chat_id))
    const { text, reply_markup, protect_content } = params
    const keyboard = typeof reply_markup === 'string' ? JSON.parse(reply_markup) : reply_markup
    if (method === 'deleteMessage') return true
    if (method === 'editMessageText') who.message = { ...who.message, text, reply_markup: keyboard }
    else {
      messages += 1
      who.message = { message_id: messages, date: 1_790_000_000, chat: who.chat, from: BOT, text, reply_markup: keyboard, ...((protect_content === true || protect_content === 'true') && { has_protected_content: true }) }
    }
    settle(who, 'screen', now)
    return who.message
  }

  function says(who, text) {
    messages += 1
    const entities = text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length: text.split(' ')[0].length }] : []
    return give(who, { message: { message_id: messages, date: 1_790_000_000, chat: who.chat, from: who.user, text, entities } }, ['screen'])
  }

  function taps(who, data) {
    return give(who, { callback_query: { id: `${who.id}-${updates}`, from: who.user, chat_instance: String(who.id), message: who.message, data } }, ['screen', 'answer'])
  }

  /** Comes, chooses a language, begins the conversation: three updates. */
  async function arrive(who, command) {
    const took = [await says(who, '/start')]
    const button = who.message.reply_markup.inline_keyboard.flat().find(({ callback_data: data }) => data?.includes(who.user.language_code))
    if (!button) throw new Error(`no language to choose on ${JSON.stringify(who.message)}`)
    took.push(await taps(who, button.callback_data), await says(who, command))
    return took
  }

  /** Answers question after question, until the end or for so many taps. The first rows hold the answers; which one is taken changes from tap to tap. */
  async function answer(who, answers, most = MOST_TAPS) {
    const took = []
    for (let tap = 0; tap < most && !who.message.text.includes(THE_END); tap += 1) {
      const buttons = who.message.reply_markup.inline_keyboard.flat()
      const { callback_data: data } = buttons[(tap + who.id) % answers] ?? {}
      if (data === undefined) throw new Error(`nothing to tap on ${JSON.stringify(who.message)}`)
      took.push(await taps(who, data))
    }
    if (most === MOST_TAPS && took.length === MOST_TAPS) throw new Error(`no end after ${MOST_TAPS} taps; the screen says ${who.message.text}`)
    return took
  }

  /** All of these people, so many at once. Gives how long each update took. */
  async function all(ids, atOnce, act) {
    const took = []
    const queue = [...ids].toReversed()
    const worker = async () => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) took.push(...(await act(person(id))))
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    return took
  }

  return {
    called,
    arrive: (ids, atOnce, command) => all(ids, atOnce, (who) => arrive(who, command)),
    answer: (ids, atOnce, answers, most) => all(ids, atOnce, (who) => answer(who, answers, most)),
    /** Updates go to this webhook, each when `later` lets it: none comes before the answer to the call that showed its button. */
    byWebhook(target, later) {
      const poster = createPoster(target)
      deliver = (update) => new Promise((resolve) => later(() => resolve(poster.post(toJson(update)))))
      return () => poster.close()
    },
    /** Updates wait in `queue(update)` until they are fetched. */
    byPolling(queue) {
      deliver = (update) => Promise.resolve(queue(update))
    },
  }
}
