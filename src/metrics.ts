import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** Figures for the operator, in Prometheus' words: about the process, never about a person. */
export interface Metrics {
  /** One update dealt with: its kind, and how long it took. */
  readonly update: (kind: string, milliseconds: number) => void
  readonly failure: (event: string) => void
  readonly text: () => Promise<string>
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const updates = new Histogram({
    name: 'yoldash_update_seconds',
    help: 'Time from taking an update to its last call to Telegram',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const failures = new Counter({ name: 'yoldash_failures_total', help: 'Failures by the place they were met at', labelNames: ['event'], registers })
  return {
    update: (kind, milliseconds) => updates.observe({ kind }, milliseconds / 1_000),
    failure: (event) => failures.inc({ event }),
    text: () => registry.metrics(),
  }
}
