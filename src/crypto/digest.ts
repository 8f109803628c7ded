import { createHash } from 'node:crypto'

/** SHA-256 of a text, 128 bits as base64url: tells whether two texts are the same. No secret in it. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url')
}
