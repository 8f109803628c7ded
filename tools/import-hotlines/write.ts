import { Document, isMap, isNode, isScalar, isSeq, visit } from 'yaml'
import type { CountryHotlines, Hotline } from '../../src/hotlines/directory.ts'
import { newestSource } from '../../src/hotlines/sources.ts'

const HEAD = ` The comments in src/hotlines/schema.ts are the manual of this file.
 \`name\` and \`note\` are for staff; what people read stands in locales/<language>/hotlines.ftl.`

const SNAPSHOT_HEAD = ` Written by tools/import-hotlines.ts: what the research said about each entry. A test holds the directory against it: numbers and
 confidence change only together with a newer source (or a newer \`verified\`).`

/** A country file as text: one line for each phone, messenger and list of codes; quoted numbers. */
export function countryText(file: object): string {
  return toText(new Document(file), HEAD)
}

/** The snapshot of ids, numbers, confidence and newest dates, by which a test notices a change of digits. */
export function snapshotText(countries: readonly CountryHotlines[]): string {
  const rows = countries.flatMap(({ hotlines }) => hotlines.map((it) => [it.id, snapshotOf(it)] as const))
  return toText(new Document(Object.fromEntries(rows)), SNAPSHOT_HEAD)
}

/** What the snapshot keeps of a hotline. */
export function snapshotOf(hotline: Hotline) {
  return {
    country: hotline.country,
    confidence: hotline.confidence,
    newest: newestSource(hotline).date ?? 'unknown',
    phones: hotline.phones.map((it) => `${it.number} ${it.from}`),
    messengers: hotline.messengers.map((it) => `${it.type} ${it.value}`),
  }
}

const FLOWING_ITEMS = new Set(['phones', 'messengers'])

function toText(document: Document, head: string): string {
  document.commentBefore = head
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : ''
      if (!isSeq(value)) return
      if (value.items.every((item) => isScalar(item))) value.flow = true
      if (FLOWING_ITEMS.has(name)) for (const item of value.items) if (isMap(item)) item.flow = true
      if (name === 'entries') for (const item of value.items.slice(1)) if (isNode(item)) item.spaceBefore = true
    },
  })
  return document.toString({ lineWidth: 130, flowCollectionPadding: true })
}
