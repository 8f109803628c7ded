import type { Deps } from './bot/context.ts'
import { type Broadcasting, createBroadcasting } from './broadcast/broadcasting.ts'
import { createSources } from './broadcast/source.ts'
import { buildId } from './build-id.ts'
import type { Config } from './config.ts'
import { createPseudonym } from './crypto/pseudonym.ts'
import { createKeeper, createSealer } from './crypto/seal.ts'
import type { Log } from './log.ts'
import { createAudit } from './staff/audit.ts'
import { createIdentity } from './staff/identity.ts'
import { createStaff } from './staff/staff.ts'
import { createCounters, type Counters } from './stats/counters.ts'
import type { Store } from './store/store.ts'

/** What comes from outside of the process. */
interface Outside {
  readonly log: Log
  readonly now: () => Date
  /** Milliseconds of a clock that is never set back. */
  readonly tick: () => number
  /** Told of every update dealt with; nobody, where no figures are served. */
  readonly measure?: Deps['measure']
}

/** The same as `Deps` but for the content, and those parts that the app itself needs. */
export interface Parts {
  readonly deps: Omit<Deps, 'content'>
  readonly counters: Counters
  readonly broadcasting: Broadcasting
}

/** What the bot gets from outside, but for the content, made from the configuration. */
export function createDeps(config: Config, store: Store, { log, now, tick, measure = () => {} }: Outside): Parts {
  const { secret } = config
  const counters = createCounters({ store, now, onError: (error) => log.failed('counters', error) })
  const broadcasting = createBroadcasting({ store, secret, rate: config.rate, tick })
  const { subscribers, broadcasts, pace } = broadcasting
  const audit = createAudit({ store, secret, now })
  const staff = createStaff({ store, audit, identity: createIdentity(secret), configured: config.staff, now })
  const deps = {
    staff,
    audit,
    store,
    ledger: store,
    broadcasts,
    sources: createSources(createKeeper(secret, 'source')),
    approval: config.approval,
    links: config.links,
    dialogueSeal: createKeeper(secret, 'dialogue'),
    buildId,
    replied: pace.replied,
    subscribers,
    counters,
    log,
    now,
    measure,
    brand: config.brand,
    timeZone: config.timeZone,
    // The form of the buttons has a number: a program with another one must not take them for its own.
    sealer: createSealer(secret, 'buttons 3'),
    pseudonym: createPseudonym(secret, 'language'),
  }
  return { deps, counters, broadcasting }
}
