import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import { createSiv, type Siv } from './siv.ts'

/** Authenticated encryption under a key that changes every day. */
export interface Sealer {
  /** Seals bytes for one context (a chat, say). The same bytes on the same day give the same seal: 16 bytes longer than the plain ones. */
  readonly seal: (plain: Uint8Array, context: string, now: Date) => Uint8Array
  /** Opens what was sealed yesterday or today (UTC, clocks may differ a little) for the same context; undefined for everything else. */
  readonly open: (sealed: Uint8Array, context: string, now: Date) => Uint8Array | undefined
}

const DAY = 86_400_000

/**
 * AES-SIV, so a button pressed twice makes the same keyboard, which Telegram answers with "message is not modified".
 * Keys come from the secret by HKDF-SHA256, one label per use and day.
 */
export function createSealer(secret: string, use: string): Sealer {
  const sivs = new Map<number, Siv>()
  const sivOf = (day: number): Siv => {
    const known = sivs.get(day)
    if (known) return known
    const made = createSiv(Buffer.from(hkdfSync('sha256', secret, '', `yoldash ${use} ${day}`, 64)))
    for (const old of sivs.keys()) if (old < day - 2) sivs.delete(old)
    sivs.set(day, made)
    return made
  }
  return {
    seal(plain, context, now) {
      return sivOf(dayOf(now)).seal(plain, Buffer.from(context))
    },
    // Undefined where a seal is forged, of another chat, of another secret, or older than yesterday.
    open(sealed, context, now) {
      const today = dayOf(now)
      // Tomorrow's too: around midnight another replica's clock may be ahead.
      for (const day of [today, today - 1, today + 1]) {
        const plain = sivOf(day).open(sealed, Buffer.from(context))
        if (plain) return plain
      }
      return undefined
    },
  }
}

function dayOf(now: Date): number {
  return Math.floor(now.getTime() / DAY)
}

/** Authenticated encryption of what is kept, under one key. */
export interface Keeper {
  /** Seals bytes for one context: 24 bytes longer than the plain ones. The same bytes and context give the same seal. */
  readonly seal: (plain: Uint8Array, context: string) => Buffer
  /** Opens what was sealed for the same context; undefined for everything else. */
  readonly open: (sealed: Uint8Array, context: string) => Buffer | undefined
}

const NONCE = 12
const TAG = 12

/**
 * For values that rest in the store. AES-256-GCM with a tag of 96 bits; the nonce is an HMAC of what is sealed, so a nonce never serves two
 * plain texts. Keys come from the secret by HKDF-SHA256, one label per use.
 */
export function createKeeper(secret: string, use: string): Keeper {
  const derive = (part: string) => Buffer.from(hkdfSync('sha256', secret, '', `yoldash ${use} ${part}`, 32))
  const [key, nonceKey] = [derive('cipher at rest'), derive('nonce at rest')]
  return {
    seal(plain, context) {
      const nonce = createHmac('sha256', nonceKey).update(`${context}\n`).update(plain).digest().subarray(0, NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(context))
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed, context) {
      if (sealed.length < NONCE + TAG) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(Buffer.from(context))
        .setAuthTag(sealed.subarray(-TAG))
      const plain = decipher.update(sealed.subarray(NONCE, -TAG))
      try {
        decipher.final()
        return plain
      } catch {
        // A wrong tag: forged, of another context or another secret.
        return undefined
      }
    },
  }
}
