import type { Pseudonym } from '../crypto/pseudonym.ts'

/** Under which name the store keeps an open dialogue with somebody on the staff. */
export function dialogueName(pseudonym: Pseudonym, chat: number): string {
  return `dialogue:${pseudonym(`dialogue ${chat}`)}`
}
