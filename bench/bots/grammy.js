import { createServer } from 'node:http'
import { run, sequentialize } from '@grammyjs/runner'
import { conversations, createConversation } from '@grammyjs/conversations'
import { Bot, session, webhookCallback } from 'grammy'
import { createClient } from 'redis'
import { after, API_ROOT, EDITED, languages, menu, MODE, PORT, question, QUESTIONS, ready, REDIS_URL, SENT, TOKEN } from './common.js'

/** grammY as its documentation shows it: STATE=session keeps where somebody is in a session, STATE=conversations lets the plugin replay. */
const byConversations = process.env.STATE === 'conversations'
const redis = await createClient({ url: REDIS_URL }).connect()
const storage = (prefix) => ({
  read: async (key) => JSON.parse((await redis.get(`${prefix}:${key}`)) ?? 'null') ?? undefined,
  write: (key, value) => redis.set(`${prefix}:${key}`, JSON.stringify(value)),
  delete: (key) => redis.del(`${prefix}:${key}`),
})

const bot = new Bot(TOKEN, { client: { apiRoot: API_ROOT } })
const send = (ctx, { text, reply_markup }) => ctx.reply(text, { ...SENT, reply_markup })
const edit = (ctx, { text, reply_markup }) => Promise.all([ctx.answerCallbackQuery(), ctx.editMessageText(text, { ...EDITED, reply_markup })])

if (MODE === 'polling-runner') bot.use(sequentialize((ctx) => String(ctx.chat.id)))
bot.use(session({ initial: () => ({ language: 'en', at: 0, answers: [] }), storage: storage('session') }))
if (byConversations) bot.use(conversations({ storage: storage('conversations') }), createConversation(screening, 'screening'))
bot.command('start', (ctx) => send(ctx, languages()))
bot.command('go', async (ctx) => {
  if (byConversations) return ctx.conversation.enter('screening')
  Object.assign(ctx.session, { at: 1, answers: [] })
  await send(ctx, question(1))
})
bot.callbackQuery(/^language:/, async (ctx) => {
  ctx.session.language = after(ctx.callbackQuery.data, 'language')
  await edit(ctx, menu(ctx.session.language))
})
bot.callbackQuery(/^answer:/, async (ctx) => {
  ctx.session.answers.push(ctx.callbackQuery.data.split(':')[2])
  ctx.session.at += 1
  await edit(ctx, question(ctx.session.at))
})

async function screening(conversation, ctx) {
  const answers = []
  await send(ctx, question(1))
  for (let number = 1; number <= QUESTIONS; number += 1) {
    const tap = await conversation.waitForCallbackQuery(/^answer:/)
    answers.push(tap.callbackQuery.data.split(':')[2])
    await edit(tap, question(number + 1))
  }
}

bot.catch((error) => process.stderr.write(`${error.message}\n`))
await bot.init()
if (MODE === 'polling') void bot.start({ onStart: ready })
else if (MODE === 'polling-runner') {
  run(bot)
  ready()
} else {
  const callback = webhookCallback(bot, 'http')
  createServer((request, response) => void callback(request, response)).listen(Number(PORT), '127.0.0.1', ready)
}
