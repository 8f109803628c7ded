import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'

/** Authenticated encryption of what is kept, under one key. */
export interface Keeper {
  /** Seals bytes for one context: 24 bytes longer than the plain ones. The same bytes and context give the same seal. */
  readonly seal: (plain: Uint8Array, context: string) => Buffer
  /** Opens what was sealed for the same context; undefined for everything else. */
  readonly open: (sealed: Uint8Array, context: string) => Buffer | undefined
}

/** Like `createSealer`, for values that rest in the store: the key does not change with the day. */
export function createKeeper(secret: string, use: string): Keeper {
  const derive = (part: string) => Buffer.from(hkdfSync('sha256', secret, '', `yoldash ${use} ${part}`, 32))
  const keys = { cipher: derive('cipher at rest'), nonce: derive('nonce at rest') }
  return {
    seal: (plain, context) => sealWith(keys, plain, context),
    open: (sealed, context) => (sealed.length < NONCE + TAG ? undefined : openWith(keys, sealed, context)),
  }
}

/** Authenticated encryption under a key that changes every day. */
export interface Sealer {
  /** Seals bytes for one context (a chat, say). The same bytes on the same day give the same seal: 24 bytes longer than the plain ones. */
  readonly seal: (plain: Uint8Array, context: string, now: Date) => Uint8Array
  /** Opens what was sealed yesterday or today (UTC, clocks may differ a little) for the same context; undefined for everything else. */
  readonly open: (sealed: Uint8Array, context: string, now: Date) => Uint8Array | undefined
}

const NONCE = 12
const TAG = 12
const DAY = 86_400_000

interface Keys {
  readonly cipher: Buffer
  readonly nonce: Buffer
}

/**
 * AES-256-GCM with a tag of 96 bits. The nonce is an HMAC of what is sealed, so a nonce never serves two plain texts, and a
 * button pressed twice makes the same keyboard, which Telegram answers with "message is not modified".
 * Keys come from the secret by HKDF-SHA256, one label per use and day.
 */
export function createSealer(secret: string, use: string): Sealer {
  const keys = new Map<number, Keys>()
  const keysOf = (day: number): Keys => {
    const known = keys.get(day)
    if (known) return known
    const derive = (part: string) => Buffer.from(hkdfSync('sha256', secret, '', `yoldash ${use} ${part} ${day}`, 32))
    const made = { cipher: derive('cipher'), nonce: derive('nonce') }
    for (const old of keys.keys()) if (old < day - 2) keys.delete(old)
    keys.set(day, made)
    return made
  }
  return {
    seal(plain, context, now) {
      return sealWith(keysOf(dayOf(now)), plain, context)
    },
    open(sealed, context, now) {
      if (sealed.length < NONCE + TAG) return undefined
      const today = dayOf(now)
      // Tomorrow's too: around midnight another replica's clock may be ahead.
      for (const day of [today, today - 1, today + 1]) {
        const plain = openWith(keysOf(day), sealed, context)
        if (plain) return plain
      }
      return undefined
    },
  }
}

function sealWith({ cipher: key, nonce: nonceKey }: Keys, plain: Uint8Array, context: string): Buffer {
  const nonce = createHmac('sha256', nonceKey).update(`${context}\n`).update(plain).digest().subarray(0, NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function openWith({ cipher: key }: Keys, sealed: Uint8Array, context: string): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(-TAG))
  const plain = decipher.update(sealed.subarray(NONCE, -TAG))
  try {
    decipher.final()
    return plain
  } catch {
    // A wrong tag: forged, of another chat, of another secret, or older than yesterday.
    return undefined
  }
}

function dayOf(now: Date): number {
  return Math.floor(now.getTime() / DAY)
}
