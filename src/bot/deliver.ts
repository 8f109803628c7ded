import { GrammyError } from 'grammy'
import type { Delivery } from '../broadcast/send.ts'

/**
 * Makes a call that sends a message to somebody, and tells what became of it. Throws what the network or a server in trouble (5xx) threw:
 * then nobody knows whether the message went out. Only a plain "no" from the person's side counts as gone: they would be erased.
 */
export async function deliver(call: () => Promise<{ readonly message_id: number }>): Promise<Delivery> {
  try {
    return { is: 'sent', message: (await call()).message_id }
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
    const { error_code, description, parameters } = error
    if (error_code === 429) return { is: 'wait', seconds: parameters.retry_after ?? 1 }
    if (error_code >= 500) throw error
    if (LOST.test(description)) return { is: 'lost' }
    return { is: error_code === 403 || description.includes('deactivated') ? 'gone' : 'failed' }
  }
}

/** What Telegram says when there is nothing to copy. */
const LOST = /message to copy not found|message can't be copied|MESSAGE_ID_INVALID/i
