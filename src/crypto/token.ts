import { randomBytes } from 'node:crypto'

/** 128 random bits as base64url: 22 characters that nobody guesses. */
export function randomToken(): string {
  return randomBytes(16).toString('base64url')
}
