import type { Step } from './resolve.ts'
import type { Flow } from './schema.ts'
import { createPacker, unpackState, type FlowState } from './state.ts'

/**
 * Telegram gives a button 64 bytes. One marks the button as sealed; the other 63 are base64url of 47 bytes, of which the seal takes 24
 * (12 nonce, 12 tag). The remaining 23 hold: fingerprint of the flow 4, locale 3, minutes 2, answers and cursor up to 14.
 */
export interface ButtonData {
  readonly flow: Flow
  readonly state: FlowState
  readonly locale: string
  /** When the conversation began, in minutes since 1970. Kept through the whole of it, so that the same tap makes the same button. */
  readonly startedAt: number
}

/** How long a conversation's buttons work after it began, in minutes. */
export const BUTTON_LIFE = 120

const HEADER = 9
/** Minutes that the clock of another replica may be ahead. */
const SKEW = 2
const MINUTES = 65_536

/** What the buttons of one screen have in common, and where its person stands, if that is known already. */
export type Carried = Omit<ButtonData, 'state'> & { readonly at?: Step }

/** Writes the bytes of the buttons of one screen, before they are sealed: they differ in the state alone. */
export function createButtonWriter({ flow, locale, startedAt, at }: Carried): (state: FlowState) => Uint8Array {
  const header = new Uint8Array(HEADER)
  const view = new DataView(header.buffer)
  view.setUint32(0, flow.fingerprint)
  new TextEncoder().encodeInto(locale, header.subarray(4, 7))
  view.setUint16(7, startedAt % MINUTES)
  const pack = createPacker(flow, at)
  return (state) => {
    const packed = pack(state)
    const bytes = new Uint8Array(HEADER + packed.length)
    bytes.set(header)
    bytes.set(packed, HEADER)
    return bytes
  }
}

/**
 * Reads what `createButtonWriter` wrote. Undefined when the flow has changed or is gone, or when the button is older than `BUTTON_LIFE`;
 * `now` is in minutes since 1970.
 */
export function readButtonData(bytes: Uint8Array, flows: ReadonlyMap<number, Flow>, now: number): ButtonData | undefined {
  if (bytes.length < HEADER) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const flow = flows.get(view.getUint32(0))
  const age = ((now - view.getUint16(7) + SKEW + MINUTES * 2) % MINUTES) - SKEW
  const state = flow && unpackState(flow, bytes.subarray(HEADER))
  if (!state || age > BUTTON_LIFE) return undefined
  const locale = new TextDecoder().decode(bytes.subarray(4, 7)).replaceAll('\0', '')
  return { flow, state, locale, startedAt: now - age }
}

/**
 * What the fingerprint of a flow covers: ids, order and targets, and what the options stand for; not a word of the texts.
 * Whoever loads the flow hashes it to 32 bits.
 */
export function structure(flow: Omit<Flow, 'fingerprint'>): string {
  return JSON.stringify([flow.id, flow.most, flow.steps, flow.outcomes.map((outcome) => outcome.id)])
}
