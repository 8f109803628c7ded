/** Where a contact stands in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Links, mail addresses, handles and telephone numbers, all of which Telegram makes tappable; the digits of sums and dates are looked at again.
 * Repetitions are bounded, so that it takes time in proportion to the text.
 */
const CONTACT = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`(?:(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]{1,64})?@[\p{L}\p{N}_\-]+(?:\.[\p{L}\p{N}_\-]+)*`,
    String.raw`(?:[a-z\d\-]{1,40}\.){1,4}(?:me|com|net|org|info|biz|io|ru|kz|kg|uz|tj|tm|tr|pl|su|by|ua|рф|site|online|app|shop|xyz|top|club|pro|link|cc|example)(?![\p{L}\p{N}])(?:\/\S*)?`,
    String.raw`\+?\d(?:[\s().\-–]{0,2}\d){6,}`,
  ].join('|'),
  'giu',
)
/** 2 200 000; more digits are rather a telephone number. */
const SUM = /^(?!0)(?:\d{1,6}|\d{1,2}(?:([\s.])\d{3})(?:\1\d{3})?|\d{3}[\s.]\d{3})$/
const ROUND = /0$/
const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/

/** The contacts that a text names, in its order. */
export function contactsIn(text: string): Span[] {
  return [...text.matchAll(CONTACT)].flatMap(({ 0: found, index }) => (isNumber(found) ? [] : [{ start: index, end: index + found.length }]))
}

/** A sum, the two ends of a range, or a date. */
function isNumber(found: string): boolean {
  if (DATE.test(found)) return true
  const parts = found.split(/\s?[-–]\s?/)
  return parts.every((part) => SUM.test(part)) && (parts.length === 1 || (parts.length === 2 && parts.every((part) => ROUND.test(part))))
}
