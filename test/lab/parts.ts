import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { createBroadcasting } from '../../src/broadcast/broadcasting.ts'
import type { Delivery } from '../../src/broadcast/send.ts'
import type { SenderDeps, SenderSettings } from '../../src/broadcast/sender.ts'
import type { Store } from '../../src/store/store.ts'

export const SECRET = 'a secret of the laboratory, long enough'

export interface LabDeps {
  readonly rate: number
  /** Where the fake Telegram listens. */
  readonly port: number
  readonly settings?: Partial<SenderSettings>
  /** Milliseconds until an answer is not waited for any more. */
  readonly timeout?: number
}

/** In the laboratory it is noon when it begins: nobody sleeps. */
export function noonClock(): () => Date {
  const shift = 43_200_000 - (Date.now() % 86_400_000)
  return () => new Date(Date.now() + shift)
}

/** Broadcasting against the fake Telegram. */
export function labDeps(store: Store, { rate, port, settings = {}, timeout = 5_000 }: LabDeps, now = noonClock()): SenderDeps {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
  const tick = () => performance.now()
  return {
    ...createBroadcasting({ store, secret: SECRET, rate, tick }),
    now,
    tick,
    newName: () => randomUUID().slice(0, 8),
    onError: () => {},
    settings: { firstPause: 0, lease: 2, grace: 1_500, ...settings },
    send: ({ chat }) => post(agent, port, chat, timeout),
    remove: () => Promise.reject(new Error('nothing is taken back here')),
  }
}

function post(agent: Agent, port: number, chat: number, timeout: number): Promise<Delivery> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path: `/${chat}`, timeout, headers: { left: performance.timeOrigin + performance.now() } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (body += part))
      response.on('error', reject)
      response.on('end', () => resolve(deliveryOf(response.statusCode ?? 0, body)))
    })
    sent.on('timeout', () => sent.destroy(new Error('timeout')))
    sent.on('error', reject)
    sent.end()
  })
}

function deliveryOf(status: number, body: string): Delivery {
  const { message = 0, seconds = 0 }: { message?: number; seconds?: number } = JSON.parse(body)
  if (status === 200) return { is: 'sent', message }
  if (status === 403) return { is: 'gone' }
  if (status === 429) return { is: 'wait', seconds }
  return { is: 'failed' }
}
