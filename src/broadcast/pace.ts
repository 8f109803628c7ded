import type { PaceStore } from '../store/store.ts'
import { narrow, type Difference } from './clocks.ts'
import { sleep } from './waiting.ts'

/** A place in the stream of messages: send not before `from` and not after `until` (milliseconds of our steady clock), or not at all. */
export interface Slot {
  readonly from: number
  readonly until: number
}

/** How fast all senders of all broadcasts together may send. */
export interface Pace {
  /** Messages per second. */
  readonly rate: number
  /** Up to so many slots; none when none is free soon: then ask again after `wait` milliseconds. */
  readonly take: (most: number, urgent: boolean) => Promise<{ readonly slots: readonly Slot[]; readonly wait: number }>
  /** Telegram told us to wait: nobody sends for so many seconds. */
  readonly hold: (seconds: number) => Promise<void>
  /** A reply went to a person in front of a screen. It did not wait; one of the next messages of this process makes room for it. */
  readonly replied: () => void
}

export interface PaceOptions {
  readonly store: PaceStore
  /** Messages per second. */
  readonly rate: number
  /** Milliseconds of a clock that is never set back. */
  readonly tick: () => number
}

/** Slots are taken so far ahead (milliseconds): time enough to write the claims. */
const AHEAD = 100

/**
 * A slot may be used so much later (milliseconds). Slots are spread as if a second had that much more, so however late each is used,
 * no window of one second holds more than the rate: what was sent in it had its slot in one of 1025 ms.
 */
const LATE = 25

/** For so long (milliseconds) a reply counts: Telegram looks at the last second. */
const COUNTS = 1000

/** So many replies are remembered before those that no longer count are let go: no broadcast may ask for a long time. */
const REMEMBERED = 1000

/** The pace over a store; slots that were missed are lost, never made up for. */
export function createPace({ store, rate, tick }: PaceOptions): Pace {
  const interval = ((1000 + LATE) / rate) * 1000
  let difference: Difference | undefined
  let replies: number[] = []
  let forgetAt = REMEMBERED

  function recentReplies(): number[] {
    const now = tick()
    return replies.filter((at) => now - at < COUNTS)
  }

  /** Leaves out as many slots as there were replies: nobody who waits for an answer waits for a broadcast. */
  function withRoom<T>(slots: readonly T[]): readonly T[] {
    const recent = recentReplies()
    replies = recent.slice(slots.length)
    return slots.slice(recent.length)
  }

  return {
    rate,
    async take(most, urgent) {
      const asked = tick()
      const { waits, next, now } = await store.takeSlots({ interval, most, ahead: AHEAD * 1000, urgent })
      const shown = now / 1000
      difference = narrow(difference, asked, shown, tick())
      const { least, most: latest } = difference
      const slots = waits.map((wait) => ({ from: shown + wait / 1000 + latest, until: shown + wait / 1000 + least + LATE }))
      return { slots: withRoom(slots), wait: Math.max(0, next / 1000 - AHEAD) }
    },
    hold: (seconds) => store.holdSlots(seconds * 1000),
    replied() {
      if (replies.length >= forgetAt) {
        replies = recentReplies()
        forgetAt = replies.length + REMEMBERED
      }
      replies.push(tick())
    },
  }
}

/** Milliseconds until another look, at least: a slot may have been taken by others meanwhile. */
const AGAIN = 50

/** Resolves when one more message may be sent; throws when aborted. For what is sent one by one, beside broadcasts. */
export async function oneSlot(pace: Pace, tick: () => number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    const { slots, wait } = await pace.take(1, false)
    const [free] = slots
    if (free && free.until >= tick()) return sleep(Math.max(0, free.from - tick()), signal)
    await sleep(Math.max(wait, AGAIN), signal)
  }
}
