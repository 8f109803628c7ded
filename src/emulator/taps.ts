import { badRequest } from './refusal.ts'
import type { Method, World } from './world.ts'

/** A tap must be answered within a quarter of an hour, and once; a toast has at most 200 characters. */
const ANSWER_WITHIN_MS = 15 * 60 * 1000
const LONGEST_TOAST = 200

/** A tap on a button that waits for its answer. */
export interface Tap {
  readonly at: number
  /** Absent for taps that came in by `push`: nobody watches. */
  readonly persona?: number
  readonly message?: number
}

/** The taps that wait for `answerCallbackQuery`. `answered` hears of each answer. */
export type Taps = ReturnType<typeof createTaps>

export function createTaps({ now }: Pick<World, 'now'>, answered: (tap: Tap, toast: string, alert: boolean) => void) {
  const waiting = new Map<string, Tap>()
  const answerCallbackQuery: Method = ({ callback_query_id = '', text = '', show_alert = false }) => {
    const tap = waiting.get(callback_query_id)
    if (tap === undefined || now() - tap.at > ANSWER_WITHIN_MS) {
      badRequest('query is too old and response timeout expired or query ID is invalid')
    }
    if (text.length > LONGEST_TOAST) badRequest('MESSAGE_TOO_LONG')
    waiting.delete(callback_query_id)
    answered(tap, text, show_alert)
    return true
  }
  return {
    methods: { answerCallbackQuery },
    wait: (id: string, tap: Tap): void => void waiting.set(id, tap),
    /** The ids of the taps that nobody has answered yet: to a person each of them is a spinner that never ends. */
    unanswered: (): readonly string[] => [...waiting.keys()],
  }
}
