import type { Deps } from './bot/context.ts'
import type { Config } from './config.ts'
import { createPseudonym } from './crypto/pseudonym.ts'
import { createSealer } from './crypto/seal.ts'
import type { Log } from './log.ts'
import { createAudit } from './staff/audit.ts'
import { createIdentity } from './staff/identity.ts'
import { createStaff } from './staff/staff.ts'
import { createCounters, type Counters } from './stats/counters.ts'
import type { Store } from './store/store.ts'
import { openSubscribers, type Subscribers } from './subscribers.ts'

/** What comes from outside of the process. */
interface Outside {
  readonly log: Log
  readonly now: () => Date
  /** Told of every update dealt with; nobody, where no figures are served. */
  readonly measure?: Deps['measure']
}

/** What the bot gets from outside, but for the content, made from the configuration; and those parts that the app itself needs. */
export function createDeps(config: Config, store: Store, { log, now, measure = () => {} }: Outside): { deps: Omit<Deps, 'content'>; subscribers: Subscribers; counters: Counters } {
  const counters = createCounters({ store, now, onError: (error) => log.failed('counters', error) })
  const subscribers = openSubscribers(store, config.secret)
  const audit = createAudit({ store, secret: config.secret, now })
  const staff = createStaff({ store, audit, identity: createIdentity(config.secret), configured: config.staff, now })
  const deps = {
    staff,
    audit,
    store,
    subscribers,
    counters,
    log,
    now,
    measure,
    brand: config.brand,
    timeZone: config.timeZone,
    sealer: createSealer(config.secret, 'buttons'),
    pseudonym: createPseudonym(config.secret, 'language'),
  }
  return { deps, subscribers, counters }
}
