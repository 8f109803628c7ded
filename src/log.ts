import { pino, stdTimeFunctions, type DestinationStream } from 'pino'
import { describeError } from './describe-error.ts'

/** What may be said in the log, and nothing else: no text of a person, no id, no token has a place here. */
export interface LogFields {
  /** Which kind of update, store, job or mode. */
  readonly kind?: string
  readonly ms?: number
  readonly count?: number
  readonly attempt?: number
  readonly status?: number
  readonly port?: number
  readonly version?: string
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'

export interface Log {
  /** Something worth knowing, such as the start. */
  readonly told: (event: string, fields?: LogFields) => void
  /** An error that was dealt with, or given up on, where `event` says. */
  readonly failed: (event: string, error: unknown, fields?: LogFields) => void
  /** What only somebody who looks for a mistake wants to read. */
  readonly traced: (event: string, fields?: LogFields) => void
}

const NAMES = ['kind', 'version'] as const
const NUMBERS = ['ms', 'count', 'attempt', 'status', 'port'] as const

/** A name given in the code; texts, addresses and tokens are none. */
const NAME = /^[a-z][a-z0-9_.:-]{0,63}$/i

/** The log: one line of JSON per event on `stream` (stdout when left out), with the allowed fields only. */
export function createLog(level: LogLevel, stream?: DestinationStream): Log {
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label: string) => ({ level: label }) } }
  const out = stream ? pino(options, stream) : pino(options)
  return {
    told: (event, fields) => out.info(line(event, fields)),
    failed: (event, error, fields) => out.error({ ...line(event, fields), error: describeError(error) }),
    traced: (event, fields) => out.debug(line(event, fields)),
  }
}

/** A new object with the allowed fields that hold what they should; whatever else was handed in stays out. */
function line(event: string, fields: LogFields = {}): Record<string, unknown> {
  const allowed: Record<string, unknown> = isName(event) ? { event } : {}
  for (const name of NAMES) if (isName(fields[name])) allowed[name] = fields[name]
  for (const name of NUMBERS) if (Number.isFinite(fields[name])) allowed[name] = fields[name]
  return allowed
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value)
}
