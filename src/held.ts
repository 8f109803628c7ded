import { existsSync } from 'node:fs'
import { dialogueName } from './bot/dialogue-name.ts'
import { languageName } from './bot/language.ts'
import { openRecipients } from './broadcast/recipients.ts'
import { readConfig, type Config } from './config.ts'
import { createPseudonym } from './crypto/pseudonym.ts'
import { createAudit } from './staff/audit.ts'
import { createIdentity } from './staff/identity.ts'
import { createStaff } from './staff/staff.ts'
import { openStore } from './store/open.ts'
import { type Store, StoreUnavailable } from './store/store.ts'
import { openSubscribers } from './subscribers.ts'

/** The exit codes: all that is held was printed, also when it is nothing; it could not be read; something has to be corrected (sysexits.h). */
const [TOLD, UNREAD, EX_USAGE, EX_CONFIG] = [0, 2, 64, 78]

/**
 * `npm run held -- <Telegram id>`: everything that is kept about this account, with the settings of the bot, one line each. Prints nothing when
 * nothing is kept, as for whoever only answered questions. Only whoever has SECRET can ask, and only by id.
 */
const config = readConfig(process.env)
const [given = ''] = process.argv.slice(2)
if ('mistakes' in config) end(EX_CONFIG, `The configuration needs attention:\n${config.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`)
else if (!/^[1-9]\d{0,15}$/.test(given)) end(EX_USAGE, 'Give the Telegram id of one person, digits only: npm run held -- <id>')
// Opening a folder makes one, and an empty one holds nothing about anybody.
else if (config.redisUrl === undefined && !existsSync(config.dataDir)) end(EX_CONFIG, `There is no folder ${config.dataDir}: set DATA_DIR or REDIS_URL as for the bot`)
else await tell(config, Number(given))

async function tell(settings: Config, id: number): Promise<void> {
  let store: Store | undefined
  try {
    store = await openStore(settings)
    const lines = await held(store, settings, id)
    if (lines.length > 0) end(TOLD, lines.join('\n'))
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    end(UNREAD, error.message)
  } finally {
    await store?.close()
  }
}

async function held(store: Store, { secret, staff: configured }: Config, id: number): Promise<readonly string[]> {
  const now = () => new Date()
  const pseudonym = createPseudonym(secret, 'language')
  const language = await store.getValue(languageName(pseudonym(id)))
  const dialogue = await store.getValue(dialogueName(pseudonym, id))
  const subscriber = await openSubscribers(store, secret).get(id)
  const member = await createStaff({ store, audit: createAudit({ store, secret, now }), identity: createIdentity(secret), configured, now }).find(id)
  const recipients = openRecipients(secret)
  const ids = Object.keys(await store.readBroadcasts())
  const states = await Promise.all(ids.map(async (broadcast) => (await store.readRecipients(broadcast, [recipients.of(broadcast, id)]))[0]))
  return [
    ...(language === undefined ? [] : [`language: ${language}`]),
    ...(subscriber === undefined ? [] : [`subscription: ${JSON.stringify(subscriber)}`]),
    ...(member === undefined ? [] : [`staff: ${member.role}, organisation ${member.organisation || '–'}, code ${member.code}${member.configured ? ', from STAFF' : ''}`]),
    ...(dialogue === undefined ? [] : ['an open dialogue of the staff, sealed']),
    ...ids.flatMap((broadcast, at) => (states[at] === undefined ? [] : [`recipient of broadcast ${broadcast}: ${states[at]?.[0] ?? ''}`])),
  ]
}

function end(code: number, words: string): void {
  const stream = code === TOLD ? process.stdout : process.stderr
  stream.write(`${words}\n`)
  process.exitCode = code
}
