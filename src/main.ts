import { Refused, startApp, type App } from './app.ts'
import { readConfig, type Config } from './config.ts'
import { contentHere } from './content/content-files.ts'
import { ContentError, openContent } from './content/content.ts'
import { createLog, type Log } from './log.ts'
import { openStore } from './store/open.ts'
import { StoreUnavailable } from './store/store.ts'

/** The exit code for a configuration or content that somebody has to correct (sysexits.h). */
const EX_CONFIG = 78
/** After this long a stop is not waited for any longer. */
const PATIENCE_MS = 10_000
const CODE = new URL('.', import.meta.url)

const config = readConfig(process.env)
if ('mistakes' in config) refuse(`The configuration needs attention:\n${config.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`)
else await start(config)

async function start(settings: Config): Promise<void> {
  const log = createLog(settings.logLevel)
  let stop: App['stop'] = async () => {}
  // Before anything is waited for: the first process of a container hears no signal that it does not listen to.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(stop, 0))
  try {
    const content = await openContent(contentHere(CODE, settings.defaultLocale))
    const store = await openStore(settings)
    const app = await startApp(settings, content, store, log)
    stop = app.stop
    // One after the other: the content that was read last must be the one that stays.
    let reloads = Promise.resolve()
    process.on('SIGHUP', () => void (reloads = reloads.then(() => reload(app, settings.defaultLocale, log))))
    const ready = await app.ready.catch(async (error: unknown) => {
      if (!(error instanceof Refused)) throw error
      refuse(error.message)
      return leave(stop, EX_CONFIG)
    })
    if (ready === 'online') log.told('ready')
  } catch (error) {
    if (error instanceof ContentError || error instanceof StoreUnavailable) refuse(error.message)
    else {
      log.failed('start', error)
      process.exitCode = 1
    }
    // A half-opened store or server must not keep the process alive.
    process.exit()
  }
}

/** Reads the content again; what is wrong in it is told, and the last good content stays. */
async function reload(app: App, reference: string, log: Log): Promise<void> {
  try {
    app.reload(await openContent(contentHere(CODE, reference)))
    log.told('reloaded')
  } catch (error) {
    if (error instanceof ContentError) process.stderr.write(`The content stays as it was. ${error.message}\n`)
    else log.failed('reload', error)
  }
}

async function leave(stop: App['stop'], code: number): Promise<void> {
  setTimeout(() => process.exit(code), PATIENCE_MS).unref()
  await stop()
  process.exit(code)
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = EX_CONFIG
}
