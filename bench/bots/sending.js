import { autoRetry } from '@grammyjs/auto-retry'
import { apiThrottler } from '@grammyjs/transformer-throttler'
import { Queue, Worker } from 'bullmq'
import { Api, GrammyError } from 'grammy'
import { createClient } from 'redis'
import { Telegram } from 'telegraf'
import { Pool } from 'undici'
import { API_ROOT, ready, REDIS_URL, TOKEN } from './common.js'

/** Broadcasts as peers send them, by HOW. Recipients stand in a list in Redis; a loop keeps in Redis how far it has got, so that it could go on after a crash. */
const { HOW } = process.env
const RATE = Number(process.env.RATE)
const redis = await createClient({ url: REDIS_URL }).connect()
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const recipients = (await redis.lRange('recipients', 0, -1)).map((line) => line.split(' '))
const TEXTS = { en: 'News about work abroad. ', ru: 'Новости о работе за границей. ', tk: 'Daşary ýurtda iş barada täzelikler. ' }
const textFor = (language) => TEXTS[language].repeat(6)
const other = { disable_notification: true, reply_markup: { inline_keyboard: [[{ text: 'Check a job offer', callback_data: 'en:start:offer-check' }], [{ text: 'Unsubscribe', callback_data: 'en:stop' }], [{ text: 'Close', callback_data: 'en:close' }]] } }

/** One message; who blocked the bot is struck off, as every bot does. */
async function send(call, [chat, language]) {
  try {
    await call(Number(chat), textFor(language), other)
  } catch (error) {
    if (error.error_code !== 403 && error.response?.error_code !== 403) throw error
    await redis.sAdd('gone', chat)
  }
}

/** One after another, from where it stood. */
async function loop(call) {
  for (let at = Number((await redis.get('cursor')) ?? 0); at < recipients.length; at += 1) {
    await send(call, recipients[at])
    await redis.set('cursor', at + 1)
  }
}

/** Many at once; whoever limits the calls makes them wait. */
async function together(call, most) {
  let at = Number((await redis.get('cursor')) ?? 0)
  const worker = async () => {
    while (at < recipients.length) {
      at += 1
      await send(call, recipients[at - 1])
      await redis.set('cursor', at)
    }
  }
  await Promise.all(Array.from({ length: most }, worker))
}

const grammy = () => new Api(TOKEN, { apiRoot: API_ROOT })

const WAYS = {
  async 'grammy-loop'() {
    const api = grammy()
    api.config.use(autoRetry())
    await loop((...args) => api.sendMessage(...args))
  },
  async 'grammy-throttler'() {
    const api = grammy()
    // Its own limit for everything is 30 a second; the one for a chat does not matter here.
    api.config.use(apiThrottler({ global: { reservoir: RATE, reservoirRefreshAmount: RATE, reservoirRefreshInterval: 1000 } }))
    api.config.use(autoRetry())
    await together((...args) => api.sendMessage(...args), 200)
  },
  async 'telegraf-loop'() {
    const telegram = new Telegram(TOKEN, { apiRoot: API_ROOT })
    const call = async (...args) => {
      for (;;) {
        try {
          return await telegram.sendMessage(...args)
        } catch (error) {
          if (error.response?.error_code !== 429) throw error
          await sleep(error.response.parameters.retry_after * 1000)
        }
      }
    }
    await loop(call)
  },
  async bullmq() {
    const api = grammy()
    const connection = { host: '127.0.0.1', port: Number(new URL(REDIS_URL).port) }
    const queue = new Queue('messages', { connection })
    if ((await redis.get('queued')) === null) {
      for (let at = 0; at < recipients.length; at += 1000) await queue.addBulk(recipients.slice(at, at + 1000).map((data) => ({ name: 'message', data, opts: { removeOnComplete: true } })))
      await redis.set('queued', '1')
    }
    const worker = new Worker(
      'messages',
      async ({ data }) => {
        try {
          await send((...args) => api.sendMessage(...args), data)
        } catch (error) {
          if (!(error instanceof GrammyError) || error.error_code !== 429) throw error
          await worker.rateLimit(error.parameters.retry_after * 1000)
          throw Worker.RateLimitError()
        }
      },
      { connection, concurrency: 200, limiter: { max: RATE, duration: 1000 } },
    )
  },
  /** The least: at each turn as many as are due by now, over bare undici, each marked in Redis; a flood wait stops all. */
  async floor() {
    const pool = new Pool(API_ROOT, { connections: 256, pipelining: 1 })
    const call = async (chat_id, text, more) => {
      for (;;) {
        const { body } = await pool.request({ path: `/bot${TOKEN}/sendMessage`, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ chat_id, text, ...more }) })
        const answer = await body.json()
        if (answer.ok) return answer.result
        if (answer.error_code !== 429) throw answer
        held = performance.now() + answer.parameters.retry_after * 1000
        await sleep(held - performance.now())
      }
    }
    let held = 0
    let at = Number((await redis.get('cursor')) ?? 0)
    for (let due = performance.now(); at < recipients.length; await sleep(Math.max(1, due - performance.now()))) {
      const now = performance.now()
      if (now < held) due = held
      if (now - due > 50) due = now
      for (; due <= now && at < recipients.length; due += 1000 / RATE) {
        const recipient = recipients[at]
        at += 1
        void send(call, recipient).then(() => redis.set(`sent:${recipient[0]}`, '1'))
      }
      await redis.set('cursor', at)
    }
  },
}

ready()
await WAYS[HOW]()
