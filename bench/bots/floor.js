import { createServer } from 'node:http'
import { createClient } from 'redis'
import { Pool } from 'undici'
import { after, API_ROOT, EDITED, languages, menu, MODE, PORT, question, ready, REDIS_URL, SENT, TOKEN } from './common.js'

/**
 * The least that a bot with its state in Redis can do: bare node:http, bare undici, one GET and one SET for an update, no framework.
 * With REPLY=1 the answer to a tap is the answer to the webhook.
 */
const withReply = process.env.REPLY === '1'
const pool = new Pool(API_ROOT, { connections: 256, pipelining: 1 })
const redis = await createClient({ url: REDIS_URL }).connect()

async function call(method, params) {
  const { body } = await pool.request({ path: `/bot${TOKEN}/${method}`, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(params) })
  const answer = await body.json()
  if (!answer.ok) throw new Error(answer.description)
  return answer.result
}

async function handle({ message, callback_query: tap }, reply) {
  const chat_id = message ? message.chat.id : tap.message.chat.id
  const key = `floor:${chat_id}`
  const kept = await redis.get(key)
  const state = kept === null ? { language: 'en', at: 0, answers: [] } : JSON.parse(kept)
  const screen = next(state, message, tap)
  const saved = redis.set(key, JSON.stringify(state))
  if (message) return Promise.all([saved, call('sendMessage', { chat_id, ...screen, ...SENT })])
  const edited = call('editMessageText', { chat_id, message_id: tap.message.message_id, ...screen, ...EDITED })
  const answer = { callback_query_id: tap.id }
  return Promise.all([saved, edited, reply ? reply({ method: 'answerCallbackQuery', ...answer }) : call('answerCallbackQuery', answer)])
}

function next(state, message, tap) {
  if (message?.text === '/start') return languages()
  const language = after(tap?.data, 'language')
  if (language) return menu((state.language = language))
  if (message) Object.assign(state, { at: 1, answers: [] })
  else {
    state.answers.push(tap.data.split(':')[2])
    state.at += 1
  }
  return question(state.at)
}

if (MODE === 'polling') {
  ready()
  for (let offset = 0; ; ) {
    const updates = await call('getUpdates', { offset, timeout: 8, limit: 100 })
    if (updates.length > 0) offset = updates.at(-1).update_id + 1
    // In order within a chat by itself: nobody here taps twice before the screen has changed.
    for (const update of updates) void handle(update)
  }
} else {
  createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part) => (body += part))
    request.on('end', () => {
      const json = (params) => response.setHeader('content-type', 'application/json').end(JSON.stringify(params))
      void handle(JSON.parse(body), withReply ? json : undefined).then(() => response.writableEnded || response.end())
    })
  }).listen(Number(PORT), '127.0.0.1', ready)
}
