/**
 * Characters that turn the reading direction or cannot be seen: they make a number or a link look like another one, and a word
 * impossible to find. The replacement character is here too: it stands where a letter was lost.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are the characters we look for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffd\u{e0000}-\u{e0fff}]|\u034f/u

/** Joiners: right between Arabic letters and inside an emoji made of several, nowhere else. */
const JOINER = /(?<!\p{Script=Arabic})\u200c|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\ufe0f])\u200d/u

/** The first hidden character of a text, such as `U+202E`; undefined for a clean text. */
export function hiddenIn(text: string): string | undefined {
  const found = HIDDEN.exec(text)?.[0] ?? JOINER.exec(text)?.[0]
  return found && `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
