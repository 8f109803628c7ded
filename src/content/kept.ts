import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { version } from 'node:process'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { once } from './once.ts'
import type { OfferText } from './offer-text.ts'
import type { LanguageTexts } from './texts.ts'
import { buildId } from '../build-id.ts'
import type { Flow } from '../flow/schema.ts'
import type { CountryHotlines } from '../hotlines/directory.ts'

/** Content as its files say it, without an issue. */
export interface ContentParts {
  readonly flows: readonly Flow[]
  readonly countries: readonly CountryHotlines[]
  readonly languages: readonly LanguageTexts[]
  readonly offerText: OfferText
}

/** What is packed of it: the patterns by themselves and compressed, for they are the largest part and many a process never needs them. */
type Packed = Omit<ContentParts, 'offerText'> & { readonly figures: OfferText['figures']; readonly patterns: Uint8Array }

const FOLDERS = ['conversations', 'locales']
const DIGEST_BYTES = 32

/**
 * Says by which files, code and reference language content comes about: the same digest, the same content. Undefined when not all can be
 * read: then reading will tell what is wrong.
 */
export function digestOf(root: string, reference: string, build = buildId): Buffer | undefined {
  const hash = createHash('sha256').update(JSON.stringify([build, version, reference]))
  try {
    for (const folder of FOLDERS) {
      const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      // What begins with a dot is never read, and may be a link to a folder.
      const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
        const bytes = readFileSync(path)
        hash.update(JSON.stringify([relative(root, path), bytes.length])).update(bytes)
      }
    }
  } catch {
    return undefined
  }
  return hash.digest()
}

/** Content as bytes, for the file in which it is kept and for the way between two threads. */
export function packParts({ offerText, ...rest }: ContentParts): Buffer<ArrayBuffer> {
  const packed: Packed = { ...rest, figures: offerText.figures, patterns: deflateRawSync(serialize(offerText.patterns())) }
  return serialize(packed)
}

/** The inverse of `packParts`; the patterns are unpacked when the first advertisement comes. */
export function unpackParts(bytes: Uint8Array): ContentParts {
  const { figures, patterns, ...rest }: Packed = deserialize(bytes)
  // A copy: what Node unpacks is a view that would hold on to the whole file.
  const own = new Uint8Array(patterns)
  return { ...rest, offerText: { figures, patterns: once(() => deserialize(inflateRawSync(own))) } }
}

/**
 * What was kept of content with this digest; undefined when that is not there, of another, or no longer what was written: a disk can lose
 * a block, and a number with a wrong digit must never be shown.
 */
export function keptParts(file: string, digest: Buffer | undefined): ContentParts | undefined {
  try {
    const bytes = readFileSync(file)
    const packed = bytes.subarray(DIGEST_BYTES)
    return digest !== undefined && sealOf(digest, packed).equals(bytes.subarray(0, DIGEST_BYTES)) ? unpackParts(packed) : undefined
  } catch {
    // Never written: the files themselves are there to be read.
    return undefined
  }
}

/** Keeps what was read, unless the files have changed while they were: `again` gives the digest of now. */
export function keepParts(file: string, packed: Buffer, digest: Buffer | undefined, again: () => Buffer | undefined): void {
  const after = again()
  if (digest === undefined || after === undefined || !digest.equals(after)) return
  const draft = `${file}.draft`
  try {
    writeFileSync(draft, Buffer.concat([sealOf(digest, packed), packed]))
    renameSync(draft, file)
  } catch {
    // Then every start reads the files. A draft that is half written, or by two at once, is refused by its seal.
  }
}

/** Binds what is written to its digest. */
function sealOf(digest: Uint8Array, packed: Uint8Array): Buffer {
  return createHash('sha256').update(digest).update(packed).digest()
}
