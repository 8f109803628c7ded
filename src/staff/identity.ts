import { createPseudonym } from '../crypto/pseudonym.ts'
import { createKeeper } from '../crypto/seal.ts'

/** How staff are written down: nothing that is kept, shown or logged names a Telegram account. */
export interface Identity {
  /** The name under which a member is kept. */
  readonly keyOf: (id: number) => string
  /** The short name that colleagues see, such as K7QMD. It says nothing of the key. */
  readonly codeOf: (id: number) => string
  /** The name under which an invitation is kept: its token opens it, the name does not tell the token. */
  readonly hashOf: (token: string) => string
  readonly sealId: (key: string, id: number) => string
  readonly openId: (key: string, sealed: string) => number | undefined
}

/** Letters and digits that nobody mistakes for one another, also when read out. */
const LETTERS = 'ACDEFGHJKLMNPQRTUVWXY3479'
const CODE = 5

/** Names and seals under keys of their own. */
export function createIdentity(secret: string): Identity {
  const codes = createPseudonym(secret, 'staff code')
  const keeper = createKeeper(secret, 'staff')
  return {
    keyOf: createPseudonym(secret, 'staff'),
    codeOf: (id) => [...Buffer.from(codes(id), 'base64url').subarray(0, CODE)].map((byte) => LETTERS[byte % LETTERS.length]).join(''),
    hashOf: createPseudonym(secret, 'staff invitation'),
    sealId: (key, id) => keeper.seal(Buffer.from(String(id)), key).toString('base64url'),
    openId(key, sealed) {
      const plain = keeper.open(Buffer.from(sealed, 'base64url'), key)
      return plain && Number(plain.toString())
    },
  }
}
