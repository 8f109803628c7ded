import { existsSync } from 'node:fs'
import { readConfig } from './config.ts'
import { createAudit } from './staff/audit.ts'
import { openStore } from './store/open.ts'
import { type Store, StoreUnavailable } from './store/store.ts'

/** The exit codes: the log is whole; it is broken; it could not be read; the configuration has to be corrected (sysexits.h). */
const [WHOLE, BROKEN, UNREAD, EX_CONFIG] = [0, 1, 2, 78]

/**
 * `npm run audit`: follows the log of what staff did from its first entry to its last, with the settings of the bot, and says whether it is
 * whole or which entry is the first that is not as it was written.
 */
const config = readConfig(process.env)
if ('mistakes' in config) end(EX_CONFIG, `The configuration needs attention:\n${config.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`)
// Opening a folder makes one, and an empty log would be whole.
else if (config.redisUrl === undefined && !existsSync(config.dataDir)) end(EX_CONFIG, `There is no folder ${config.dataDir}: set DATA_DIR or REDIS_URL as for the bot`)
else await verify(config)

async function verify({ secret, redisUrl, dataDir }: { readonly secret: string; readonly redisUrl: string | undefined; readonly dataDir: string }): Promise<void> {
  let store: Store | undefined
  try {
    store = await openStore({ redisUrl, dataDir })
    const verdict = await createAudit({ store, secret, now: () => new Date() }).verify()
    if (verdict.is === 'whole') end(WHOLE, `The audit log is whole: ${verdict.entries} entries. Mark of the end: ${verdict.last.slice(0, 8) || '–'}`)
    else if (verdict.at === 'head') end(BROKEN, 'The audit log is broken: the record of where it begins and ends is not as it was written, or SECRET is another one')
    else end(BROKEN, `The audit log is broken: entry ${verdict.at} is not as it was written`)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    end(UNREAD, error.message)
  } finally {
    // A Redis that is away would be tried for ever.
    await store?.close()
  }
}

function end(code: number, words: string): void {
  const stream = code === WHOLE ? process.stdout : process.stderr
  stream.write(`${words}\n`)
  process.exitCode = code
}
