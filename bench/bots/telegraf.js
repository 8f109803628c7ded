import { createServer } from 'node:http'
import { createClient } from 'redis'
import { Scenes, session, Telegraf } from 'telegraf'
import { after, API_ROOT, EDITED, HOOK_PATH, languages, menu, MODE, PORT, question, QUESTIONS, ready, REDIS_URL, SENT, TOKEN } from './common.js'

/** Telegraf as its documentation shows it: a wizard scene, sessions in Redis, and the answer to a tap as the webhook's answer, which is its default. */
const redis = await createClient({ url: REDIS_URL }).connect()
const store = {
  get: async (key) => JSON.parse((await redis.get(key)) ?? 'null') ?? undefined,
  set: (key, value) => redis.set(key, JSON.stringify(value)),
  delete: (key) => redis.del(key),
}
const bot = new Telegraf(TOKEN, { telegram: { apiRoot: API_ROOT } })
const send = (ctx, { text, reply_markup }) => ctx.reply(text, { ...SENT, reply_markup })
const edit = (ctx, { text, reply_markup }) => Promise.all([ctx.answerCbQuery(), ctx.editMessageText(text, { ...EDITED, reply_markup })])

const asked = Array.from({ length: QUESTIONS }, (_, at) => async (ctx) => {
  const { data } = ctx.callbackQuery ?? {}
  if (!data?.startsWith('answer:')) return
  ctx.scene.session.answers.push(data.split(':')[2])
  if (at + 1 === QUESTIONS) await ctx.scene.leave()
  else ctx.wizard.next()
  await edit(ctx, question(at + 2))
})
const wizard = new Scenes.WizardScene('screening', async (ctx) => {
  ctx.scene.session.answers = []
  ctx.wizard.next()
  await send(ctx, question(1))
}, ...asked)

bot.use(session({ store }))
bot.use(new Scenes.Stage([wizard]).middleware())
bot.start((ctx) => send(ctx, languages()))
bot.command('go', (ctx) => ctx.scene.enter('screening'))
bot.action(/^language:/, async (ctx) => {
  ctx.session.language = after(ctx.callbackQuery.data, 'language')
  await edit(ctx, menu(ctx.session.language))
})
bot.catch((error) => process.stderr.write(`${error.message}\n`))
bot.botInfo = await bot.telegram.getMe()
if (MODE === 'polling') {
  void bot.launch()
  ready()
} else {
  const callback = bot.webhookCallback(HOOK_PATH)
  createServer((request, response) => void callback(request, response)).listen(Number(PORT), '127.0.0.1', ready)
}
