/** What is known of the difference between two clocks: ours minus the other is surely between these (milliseconds). */
export interface Difference {
  readonly least: number
  readonly most: number
  /** When this was known, by our clock. */
  readonly at: number
}

/** How far two clocks may drift apart: 0.2 ms per second is several times what quartz does. */
const DRIFT = 0.0002

/**
 * Learns from one exchange: we asked at `asked`, the other clock showed `shown`, the answer was there at `answered`. The difference
 * then lies within the time the exchange took; each exchange narrows it, a contradiction (a clock was set) begins anew.
 */
export function narrow(known: Difference | undefined, asked: number, shown: number, answered: number): Difference {
  const heard = { least: asked - shown, most: answered - shown, at: answered }
  if (!known) return heard
  const drift = Math.max(0, answered - known.at) * DRIFT
  const least = Math.max(heard.least, known.least - drift)
  const most = Math.min(heard.most, known.most + drift)
  return least > most ? heard : { least, most, at: answered }
}
