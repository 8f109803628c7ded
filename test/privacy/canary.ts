/** What people of these tests bring along: nothing of it may ever be found anywhere. */
export const WORD = 'qzkanarx'
/** Letters that some ways of writing escape. */
export const LETTERS = 'Ýzkanarжe'
/** Ids of people: all begin with the same digits, and with the same bytes. */
export const FIRST_ID = 4_073_577_531_904
const DIGITS = '407357753'

/** A secret and what it is called in a report. */
export type Secrets = Readonly<Record<string, string>>

export const CANARIES: Secrets = { word: WORD, letters: LETTERS, id: DIGITS }

/** Something to search, and what it is called. */
export interface Place {
  readonly where: string
  readonly bytes: Buffer
}

/** Where a secret stands, in whatever writing: one line for each place, secret and writing. */
export function findSecrets(places: readonly Place[], secrets: Secrets = CANARIES): readonly string[] {
  const wanted = Object.entries(secrets).flatMap(([name, secret]) => formsOf(secret).map(([form, bytes]) => ({ as: `${name} as ${form}`, bytes })))
  if ('id' in secrets) wanted.push(...ID_BYTES)
  return places.flatMap(({ where, bytes }) => wanted.filter((it) => bytes.includes(it.bytes)).map(({ as }) => `${where}: ${as}`))
}

/** The ways in which a text may be written down. */
function formsOf(text: string): readonly (readonly [form: string, bytes: Buffer])[] {
  const plain = Buffer.from(text)
  const escaped = [...text].map((letter) => (letter > '~' ? `\\u${letter.codePointAt(0)?.toString(16).padStart(4, '0')}` : letter)).join('')
  const base64 = [0, 1, 2].map((shift) => coreOfBase64(plain, shift))
  return [
    ['text', plain],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['JSON', Buffer.from(escaped)],
    ['address', Buffer.from(encodeURIComponent(text))],
    ['hex', Buffer.from(plain.toString('hex'))],
    ...base64.map((core) => ['base64', Buffer.from(core)] as const),
    ...base64.map((core) => ['base64url', Buffer.from(core.replaceAll('+', '-').replaceAll('/', '_'))] as const),
  ]
}

/** The characters of base64 that do not depend on what stands before and behind. */
function coreOfBase64(bytes: Buffer, shift: number): string {
  const all = Buffer.concat([Buffer.alloc(shift), bytes])
  return all.toString('base64').slice([0, 2, 3][shift], Math.floor((all.length * 8) / 6))
}

/** An id as a number in memory: what all of them have in common, from either end. */
const ID_BYTES = (() => {
  const big = Buffer.alloc(8)
  big.writeBigUInt64BE(BigInt(FIRST_ID))
  const common = big.subarray(1, 7)
  return [
    { as: 'id as big-endian number', bytes: common },
    { as: 'id as little-endian number', bytes: Buffer.from([...common].toReversed()) },
  ]
})()
