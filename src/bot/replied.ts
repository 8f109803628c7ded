import type { Transformer } from 'grammy'

const MESSAGE = /^(?:send|copy|forward|edit)/

/** Tells of each message that answers a person, before it goes out. */
export function replied(tell: () => void): Transformer {
  return (prev, method, payload, signal) => {
    if (MESSAGE.test(method)) tell()
    return prev(method, payload, signal)
  }
}
