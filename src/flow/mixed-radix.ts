/**
 * Digits of any bases that lie on one another in one number: the last one put there is the first to be taken. The number is its words of
 * two bytes, the lowest first, none 0 at the end. Nothing between is larger than 65,536 times a base, so bases up to 2^37 are exact.
 * `docs/performance.md` says why it is no `BigInt` (18).
 */
export type Stack = number[]

const WORD = 65_536

/** Puts a digit, from 0 to `base` - 1, on the others. */
export function putDigit(stack: Stack, base: number, digit: number): void {
  let carry = digit
  for (let at = 0; at < stack.length || carry > 0; at += 1) {
    const number = (stack[at] ?? 0) * base + carry
    carry = Math.floor(number / WORD)
    stack[at] = number - carry * WORD
  }
}

/** Takes the topmost digit off; 0 when nothing is left. */
export function takeDigit(stack: Stack, base: number): number {
  let rest = 0
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const part = rest * WORD + (stack[at] ?? 0)
    const word = Math.floor(part / base)
    stack[at] = word
    rest = part - word * base
  }
  while (stack.at(-1) === 0) stack.pop()
  return rest
}

/** The number as bytes, the lowest first, none 0 at the end. */
export function bytesOf(stack: Stack): Uint8Array {
  const bytes = new Uint8Array(stack.length * 2)
  for (const [at, word] of stack.entries()) {
    bytes[at * 2] = word % 256
    bytes[at * 2 + 1] = Math.floor(word / 256)
  }
  return bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes
}

/** The inverse of `bytesOf`. */
export function stackOf(bytes: Uint8Array): Stack {
  const stack: Stack = []
  for (let at = 0; at < bytes.length; at += 2) stack.push((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256)
  return stack
}
