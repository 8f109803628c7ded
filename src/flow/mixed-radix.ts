/**
 * Digits of any bases that lie on one another in one number: the last one put there is the first to be taken. The number is its bytes, the
 * lowest first. Nothing between is larger than 256 times a base, so bases up to 2^44 are exact. With a `BigInt` a button with 45 answers took three quarters longer to read.
 */
export type Stack = number[]

/** Puts a digit, from 0 to `base` - 1, on the others. */
export function putDigit(stack: Stack, base: number, digit: number): void {
  let carry = digit
  for (let at = 0; at < stack.length; at += 1) {
    carry += (stack[at] ?? 0) * base
    stack[at] = carry % 256
    carry = Math.floor(carry / 256)
  }
  for (; carry > 0; carry = Math.floor(carry / 256)) stack.push(carry % 256)
}

/** Takes the topmost digit off; 0 when nothing is left. */
export function takeDigit(stack: Stack, base: number): number {
  let rest = 0
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const part = rest * 256 + (stack[at] ?? 0)
    stack[at] = Math.floor(part / base)
    rest = part % base
  }
  while (stack.at(-1) === 0) stack.pop()
  return rest
}
