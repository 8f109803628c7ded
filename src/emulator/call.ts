import { setTimeout as sleep } from 'node:timers/promises'
import { checkCall, knowsMethod } from './api-spec.ts'
import { readParams, type RawParams } from './body.ts'
import type { Fields } from './bot-api.ts'
import type { Calls } from './calls.ts'
import type { Fault, Faults } from './faults.ts'
import type { Limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import type { Updates } from './updates.ts'
import type { Method, Signal } from './world.ts'

/** A request to the Bot API, by whichever door. `path` is what follows the root: `/bot<token>/<method>?…`. */
export interface Request {
  readonly path: string
  readonly contentType: string
  readonly body: Buffer | string
  readonly signal?: Signal | undefined
}

/** What comes of it: an answer (its body may be broken on purpose), or nothing, with or without a closed connection. */
export type Reply =
  | { readonly kind: 'answer'; readonly status: number; readonly body: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }

export interface CallParts {
  readonly token: string
  readonly methods: Readonly<Record<string, Method>>
  readonly updates: Updates
  readonly calls: Calls
  readonly faults: Faults
  readonly limits: Limits
}

/** From a request to a reply: token, parameters, faults, limits, the method itself, the record. */
export function createCaller({ token, methods, updates, calls, faults, limits }: CallParts) {
  function execute(method: string, { params, uploads }: RawParams, signal: Signal | undefined): unknown {
    const checked = checkCall(method, params)
    if (method === 'getUpdates') return updates.getUpdates(checked, signal)
    limits.check(method, chatIn(params))
    return methods[method]?.(checked, uploads)
  }

  /** Does a call and records it; getUpdates is not recorded, it would drown the rest. */
  async function perform(method: string, read: () => RawParams, signal: Signal | undefined): Promise<Fields> {
    let params: Fields = {}
    let answer: Fields
    try {
      const given = read()
      params = given.params
      const result = execute(method, given, signal)
      answer = { ok: true, result: result instanceof Promise ? await result : result }
    } catch (error) {
      answer = refusal(error)
    }
    if (method !== 'getUpdates') calls.record(method, params, answer)
    return answer
  }

  async function faulty(fault: Fault, method: string, read: () => RawParams, signal: Signal | undefined): Promise<Reply> {
    if ('delay' in fault) await sleep(fault.delay)
    if ('answer' in fault) {
      const answer = errorOf(fault)
      calls.record(method, read().params, answer)
      return reply(answer)
    }
    if ('reset' in fault && fault.reset === 'before') return { kind: 'reset' }
    if ('hang' in fault && fault.hang === 'before') return { kind: 'hang' }
    const done = reply(await perform(method, read, signal))
    if ('reset' in fault) return { kind: 'reset' }
    if ('hang' in fault) return { kind: 'hang' }
    return 'truncated' in fault ? { ...done, body: done.body.slice(0, done.body.length / 2) } : done
  }

  return {
    /** A call without a door: the answer that a bot gives to a delivery. */
    execute: (method: string, params: Fields): Promise<Fields> =>
      knowsMethod(method)
        ? perform(method, () => ({ params, uploads: new Map() }), undefined)
        : Promise.resolve(refusal(UNKNOWN)),
    request: async ({ path, contentType, body, signal }: Request): Promise<Reply> => {
      const [, given, method = '', query = ''] = /^\/bot([^/]+)\/([^/?]+)(?:\?(.*))?$/.exec(path) ?? []
      if (given === undefined) return reply(refusal(new Refusal(404, 'Not Found')))
      if (given !== token) return reply(refusal(new Refusal(401, 'Unauthorized')))
      if (!knowsMethod(method)) return reply(refusal(UNKNOWN))
      const read = once(() => readParams(method, query, contentType, body))
      const fault = faults.take(method, () => chatIn(read().params))
      return fault === undefined ? reply(await perform(method, read, signal)) : faulty(fault, method, read, signal)
    },
  }
}

const UNKNOWN = new Refusal(404, 'Not Found: method not found')

function once<T>(read: () => T): () => T {
  let value: { readonly of: T } | undefined
  return () => (value ??= { of: read() }).of
}

function chatIn({ chat_id }: Fields): number | undefined {
  return typeof chat_id === 'number' || typeof chat_id === 'string' ? Number(chat_id) : undefined
}

function refusal(error: unknown): Fields {
  if (!(error instanceof Refusal)) throw error
  const { code, message, parameters } = error
  return { ok: false, error_code: code, description: message, ...parameters !== undefined && { parameters } }
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout',
}

function errorOf({ answer, description, retryAfter }: Extract<Fault, { readonly answer: number }>): Fields {
  const wait = answer === 429 ? retryAfter ?? 1 : retryAfter
  const usual = wait === undefined ? DESCRIPTIONS[answer] ?? 'Error' : `Too Many Requests: retry after ${wait}`
  return {
    ok: false,
    error_code: answer,
    description: description ?? usual,
    ...wait !== undefined && { parameters: { retry_after: wait } },
  }
}

function reply(answer: Fields): Extract<Reply, { readonly kind: 'answer' }> {
  return { kind: 'answer', status: answer.ok === true ? 200 : Number(answer.error_code), body: JSON.stringify(answer) }
}
