import { createTelegram, type TelegramOptions } from '../../src/emulator/telegram.ts'

export const TOKEN = '4200:emulator'
export const ME = { id: 4200, first_name: 'Yoldash', username: 'yoldash_bot' }

/** What the Bot API answers. */
export type Answer<T = unknown> =
  | { readonly ok: true; readonly result: T }
  | { readonly ok: false; readonly error_code: number; readonly description: string; readonly parameters?: { readonly retry_after?: number } }

/** A clock that only moves when it is told to. */
export function createClock(start = Date.UTC(2026, 0, 15, 12)) {
  let time = start
  return {
    now: () => time,
    pass: (ms: number): void => {
      time += ms
    },
  }
}

/** A Telegram with Anna, who has pressed Start, and a bare way to call the Bot API without a network. */
export function setUp(options: Partial<TelegramOptions> = {}) {
  const clock = createClock()
  const telegram = createTelegram({ token: TOKEN, bot: ME, now: clock.now, ...options })
  const anna = telegram.personas.add({ first_name: 'Anna', username: 'anna', language_code: 'ru', started: true })

  async function call<T = unknown>(method: string, params: object = {}): Promise<Answer<T>> {
    const response = await telegram.fetch(`https://api.telegram.org/bot${TOKEN}/${method}`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    })
    const answer: Answer<T> = JSON.parse(await response.text())
    return answer
  }

  /** Calls and expects success. */
  async function done<T = unknown>(method: string, params: object = {}): Promise<T> {
    const answer = await call<T>(method, params)
    if (!answer.ok) throw new Error(`${method}: ${answer.description}`)
    return answer.result
  }

  /** Calls and expects a refusal; gives its words. */
  async function refused(method: string, params: object = {}): Promise<string> {
    const answer = await call(method, params)
    if (answer.ok) throw new Error(`${method} was not refused`)
    return answer.description
  }

  /** Sends Anna a text; gives the id of the message. */
  const sent = async (params: object = {}): Promise<number> =>
    (await done<{ message_id: number }>('sendMessage', { chat_id: anna.id, text: 'Hello', ...params })).message_id

  return { telegram, anna, clock, call, done, refused, sent }
}

/** Waits until something is true; fails the test by its time limit, not by its own. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!await holds()) await new Promise(resolve => setTimeout(resolve, 5))
}
