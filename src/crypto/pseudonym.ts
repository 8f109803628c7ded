import { createHmac, hkdfSync } from 'node:crypto'

/** Turns ids into names under which values are kept: without the secret nobody can tell whose they are. */
export type Pseudonym = (id: number | string) => string

/** HMAC-SHA256 under a key of its own per use, 128 bits as base64url (22 characters). */
export function createPseudonym(secret: string, use: string): Pseudonym {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `yoldash pseudonym ${use}`, 32))
  return (id) => createHmac('sha256', key).update(String(id)).digest().subarray(0, 16).toString('base64url')
}
