import { createBroadcasting } from '../../src/broadcast/broadcasting.ts'
import { contentOf } from '../../src/broadcast/broadcast.ts'
import { createSources } from '../../src/broadcast/source.ts'
import { createKeeper } from '../../src/crypto/seal.ts'
import { openRedis } from '../../src/store/redis.ts'

/** Puts subscribers, and one approved broadcast for all of them, where our bot finds them: by the code of `src/`, so it is run as a bundle. */
const [url, secret, count, act] = process.argv.slice(2)
const LANGUAGES = ['en', 'ru', 'tk']
const AT_ONCE = 500

const store = await openRedis(url, { deadline: 60_000 })
const now = () => new Date()
const deps = createBroadcasting({ store, secret, rate: 1, tick: () => performance.now() })
// Where it is noon, nobody sleeps.
const ahead = 12 - now().getUTCHours()
const zone = ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`

// Subscribed today: nobody is asked whether they are still interested, which would be a second message.
const interest = { day: Math.floor(now().getTime() / 86_400_000), asked: false }

if (act !== 'broadcast') {
  for (let first = 0; first < Number(count); first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, Number(count) - first) }, (_, at) => first + at)
    await Promise.all(some.map((at) => deps.subscribers.put({ chat: 1_000_000 + at, language: LANGUAGES[at % LANGUAGES.length], zone, topics: ['offers'], interest })))
  }
}
if (act !== 'subscribers') {
  const id = 'bench-broadcast'
  const sources = createSources(createKeeper(secret, 'source'))
  const messages = Object.fromEntries(LANGUAGES.map((language, at) => [language, sources.seal(id, { chat: 42, message: at + 1, line: 'News' })]))
  // Held until long ago: the pause after the first share is over. Resumed: 2 % who blocked us stop nobody here.
  const draft = { id, title: 'bench', status: 'scheduled', messages, buttons: ['offer-check'], audience: { languages: LANGUAGES, topics: [] }, urgent: true, at: now().getTime(), writers: [], seen: {}, watched: [] }
  await deps.broadcasts.add({ ...draft, approved: contentOf(draft), heldUntil: 1, resumed: { outcomes: 0, gone: 1_000_000_000 } })
}
if (act === 'count') {
  const began = performance.now()
  const counted = await deps.subscribers.count({ languages: ['en', 'tk'], topics: ['offers'] })
  process.stdout.write(`${JSON.stringify({ counted, milliseconds: performance.now() - began })}\n`)
}
await store.close()
