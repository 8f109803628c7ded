import { existsSync } from 'node:fs'
import { readConfig, type Config } from './config.ts'
import { openStore } from './store/open.ts'
import { type Store, StoreUnavailable } from './store/store.ts'

/** The exit codes: done; the store did not answer; the configuration has to be corrected (sysexits.h). */
const [DONE, FAILED, EX_CONFIG] = [0, 2, 78]

/**
 * `npm run restored`: after a copy of the store from an earlier day was put back, with the settings of the bot, before the bot starts. A copy
 * holds people who have left since, and nobody can tell who: so everything about people goes. Figures, broadcasts, staff and their log stay.
 */
const config = readConfig(process.env)
if ('mistakes' in config) end(EX_CONFIG, `The configuration needs attention:\n${config.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`)
else if (config.redisUrl === undefined && !existsSync(config.dataDir)) end(EX_CONFIG, `There is no folder ${config.dataDir}: set DATA_DIR or REDIS_URL as for the bot`)
else await erase(config)

async function erase(settings: Config): Promise<void> {
  let store: Store | undefined
  try {
    store = await openStore(settings)
    await store.erasePeople()
    await store.scrub()
    end(DONE, 'Subscriptions, languages and recipients are erased. Figures, broadcasts, staff and their log are kept. The bot may start.')
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    end(FAILED, `${error.message}; nothing or not all was erased: do not start the bot, and run this again`)
  } finally {
    await store?.close()
  }
}

function end(code: number, words: string): void {
  const stream = code === DONE ? process.stdout : process.stderr
  stream.write(`${words}\n`)
  process.exitCode = code
}
