import { createPseudonym, type Pseudonym } from '../crypto/pseudonym.ts'
import { createKeeper, type Keeper } from '../crypto/seal.ts'

/** Names of recipients, other ones in each broadcast, and what is kept with them. */
export interface Recipients {
  /** The pseudonym of a chat in one broadcast: ledgers of two broadcasts have nothing in common. */
  readonly of: (broadcast: string, chat: number) => string
  /** Seals the id of the message that was sent, for taking it back. */
  readonly sealMessage: (broadcast: string, recipient: string, message: number) => string
  /** Opens what `sealMessage` gave; undefined for everything else. */
  readonly openMessage: (broadcast: string, recipient: string, sealed: string) => number | undefined
}

/** Recipients under keys of their own from the secret. */
export function openRecipients(secret: string): Recipients {
  return createRecipients(createPseudonym(secret, 'recipient'), createKeeper(secret, 'recipient'))
}

/** Recipients under the keys given. */
export function createRecipients(pseudonym: Pseudonym, keeper: Keeper): Recipients {
  return {
    of: (broadcast, chat) => pseudonym(`${broadcast} ${chat}`),
    sealMessage(broadcast, recipient, message) {
      const bytes = Buffer.alloc(6)
      bytes.writeUIntBE(message, 0, 6)
      const start = bytes.findIndex((byte) => byte > 0)
      return keeper.seal(start < 0 ? bytes.subarray(5) : bytes.subarray(start), `${broadcast} ${recipient}`).toString('base64url')
    },
    openMessage(broadcast, recipient, sealed) {
      const bytes = keeper.open(Buffer.from(sealed, 'base64url'), `${broadcast} ${recipient}`)
      return bytes && bytes.length > 0 && bytes.length <= 6 ? bytes.readUIntBE(0, bytes.length) : undefined
    },
  }
}
