import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deserialize, serialize } from 'node:v8'
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

/** What is written down of it: the patterns packed by themselves, for they are the largest part and many a process never needs them. */
type Kept = Omit<ContentParts, 'offerText'> & { readonly figures: OfferText['figures']; readonly patterns: Uint8Array }

const FOLDERS = ['conversations', 'locales']
const DIGEST_BYTES = 32

/**
 * Says by which files, code and reference language content comes about: the same digest, the same content. Undefined when not all can be
 * read: then reading will tell what is wrong.
 */
export function digestOf(root: string, reference: string): Buffer | undefined {
  const hash = createHash('sha256').update(JSON.stringify([buildId, reference]))
  try {
    for (const folder of FOLDERS) {
      const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
      for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
        const bytes = readFileSync(path)
        hash.update(JSON.stringify([relative(root, path), bytes.length])).update(bytes)
      }
    }
  } catch {
    return undefined
  }
  return hash.digest()
}

/** What was kept of content with this digest; undefined when that is not there, or of another. Who can write this file can write the code beside it. */
export function keptParts(file: string, digest: Buffer | undefined): ContentParts | undefined {
  try {
    const bytes = readFileSync(file)
    if (digest === undefined || !digest.equals(bytes.subarray(0, DIGEST_BYTES))) return undefined
    const { figures, patterns, ...rest }: Kept = deserialize(bytes.subarray(DIGEST_BYTES))
    // A copy: what Node unpacks is a view that would hold on to the whole file.
    const packed = new Uint8Array(patterns)
    return { ...rest, offerText: { figures, patterns: once(() => deserialize(packed)) } }
  } catch {
    // Never written, cut off, or by another Node: the files themselves are there to be read.
    return undefined
  }
}

/** Keeps what was read, unless the files have changed while they were: `again` gives the digest of now. */
export function keepParts(file: string, { offerText, ...rest }: ContentParts, digest: Buffer | undefined, again: () => Buffer | undefined): void {
  const after = again()
  if (digest === undefined || after === undefined || !digest.equals(after)) return
  const kept: Kept = { ...rest, figures: offerText.figures, patterns: serialize(offerText.patterns()) }
  const draft = `${file}.${randomUUID()}`
  try {
    writeFileSync(draft, Buffer.concat([digest, serialize(kept)]))
    renameSync(draft, file)
  } catch {
    // A folder that may not be written, as in a container: then every start reads the files.
    rmSync(draft, { force: true })
  }
}
