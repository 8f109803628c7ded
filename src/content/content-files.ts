import { fileURLToPath } from 'node:url'

/** Which files content is read from, by which one, and in which it is kept when it was checked. */
export interface ContentFiles {
  /** The folder with `conversations/` and `locales/`. */
  readonly root: string
  /** The language with which the others are compared. */
  readonly reference: string
  readonly keptAt: string
  /** The built `reader.ts`. */
  readonly reader: string
}

/** The content of the working directory, read by the code in the folder with this address, and kept beside it. */
export function contentHere(code: URL, reference: string): ContentFiles {
  return { root: '.', reference, keptAt: fileURLToPath(new URL('content.kept', code)), reader: fileURLToPath(new URL('content/reader.js', code)) }
}
