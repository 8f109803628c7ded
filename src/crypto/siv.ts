import { createCipheriv, timingSafeEqual } from 'node:crypto'

/** Authenticated encryption without a nonce: the same bytes in the same context give the same seal. */
export interface Siv {
  /** Seals bytes for a context, which is bound to them and not kept: `TAG` bytes longer than the plain ones. */
  readonly seal: (plain: Uint8Array, context: Uint8Array) => Uint8Array
  /** Opens what was sealed under this key for the same context; undefined for everything else. */
  readonly open: (sealed: Uint8Array, context: Uint8Array) => Uint8Array | undefined
}

/** Bytes of the tag, in front of what is sealed. */
export const TAG = 16
const BLOCK = 16

/**
 * AES-SIV by RFC 5297 with one associated text, the context. Of `key` (64 bytes; 32 and 48 are AES-128 and AES-192) the first half makes
 * the tag, the second the key stream. The mode is written out here since Node has none before 24.22; the cipher itself is OpenSSL's, held as
 * long as the key: an object of its own for each seal costs more than all of the sealing (docs/decisions/0023-aes-siv.md).
 */
export function createSiv(key: Uint8Array): Siv {
  const mac = createMac(key.subarray(0, key.length / 2))
  const cipher = createCipheriv(`aes-${key.length * 4}-ecb`, key.subarray(key.length / 2), null).setAutoPadding(false)
  const start = doubled(mac(new Uint8Array(BLOCK)))

  /** S2V: the tag of these bytes in their context. */
  function tagOf(plain: Uint8Array, context: Uint8Array): Uint8Array {
    const bound = xor(new Uint8Array(start), mac(context))
    return mac(plain.length < BLOCK ? xor(padded(plain), doubled(bound)) : xor(new Uint8Array(plain), bound, plain.length - BLOCK))
  }

  /** AES-CTR from the tag on: seals what is plain, and the other way round. */
  function crypt(bytes: Uint8Array, tag: Uint8Array): Uint8Array {
    const counters = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK)
    const view = new DataView(counters.buffer)
    for (let at = 0; at < counters.length; at += BLOCK) {
      counters.set(tag, at)
      // The highest bits of the last two words are cleared, so that counting never carries beyond the last.
      counters[at + 8] = byte(tag, 8) & 0x7f
      counters[at + 12] = byte(tag, 12) & 0x7f
      view.setUint32(at + 12, view.getUint32(at + 12) + at / BLOCK)
    }
    return xor(cipher.update(counters).subarray(0, bytes.length), bytes)
  }

  return {
    seal(plain, context) {
      const tag = tagOf(plain, context)
      const sealed = new Uint8Array(TAG + plain.length)
      sealed.set(tag)
      sealed.set(crypt(plain, tag), TAG)
      return sealed
    },
    open(sealed, context) {
      if (sealed.length < TAG) return undefined
      const tag = sealed.subarray(0, TAG)
      const plain = crypt(sealed.subarray(TAG), tag)
      return timingSafeEqual(tagOf(plain, context), tag) ? plain : undefined
    },
  }
}

/** AES-CMAC (RFC 4493): the last block of AES-CBC over a message of which the last block is made whole and marked. What it gives is not to be changed. */
function createMac(key: Uint8Array): (message: Uint8Array) => Uint8Array {
  let last: Uint8Array = new Uint8Array(BLOCK)
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, last).setAutoPadding(false)
  // The chain goes on from one message to the next: what it ended with is taken out again. Were that ever lost, one seal would open nowhere.
  const chain = (blocks: Uint8Array) => (last = cipher.update(xor(blocks, last)).subarray(-BLOCK))
  const whole = doubled(chain(new Uint8Array(BLOCK)))
  const part = doubled(whole)
  return (message) => {
    const blocks = padded(message)
    return chain(xor(blocks, blocks.length === message.length ? whole : part, blocks.length - BLOCK))
  }
}

/** Times x in the field of 128 bits. */
function doubled(block: Uint8Array): Uint8Array {
  const result = new Uint8Array(BLOCK)
  for (let at = 0; at < BLOCK - 1; at += 1) result[at] = (byte(block, at) << 1) | (byte(block, at + 1) >> 7)
  result[BLOCK - 1] = (byte(block, BLOCK - 1) << 1) ^ ((byte(block, 0) >> 7) * 0x87)
  return result
}

/** A copy of whole blocks, at least one: what is less has a bit behind it that is 1, and zeros. */
function padded(bytes: Uint8Array): Uint8Array {
  const blocks = new Uint8Array(Math.max(1, Math.ceil(bytes.length / BLOCK)) * BLOCK)
  blocks.set(bytes)
  if (bytes.length < blocks.length) blocks[bytes.length] = 0x80
  return blocks
}

/** Adds bytes to others bit by bit, in place, from `at` on. */
function xor(target: Uint8Array, bytes: Uint8Array, at = 0): Uint8Array {
  for (let i = 0; i < bytes.length; i += 1) target[at + i] = byte(target, at + i) ^ byte(bytes, i)
  return target
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}
