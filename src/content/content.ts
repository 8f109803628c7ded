import { readBeside } from './beside.ts'
import type { ContentFiles } from './content-files.ts'
import { digestOf, keptParts, unpackParts, type ContentParts } from './kept.ts'
import type { OfferText } from './offer-text.ts'
import { createTexts, type Texts } from './translator.ts'
import type { Flow } from '../flow/schema.ts'
import type { CountryHotlines } from '../hotlines/directory.ts'
import { createSearch, type Search } from '../hotlines/search.ts'
import { describeIssue, type Issue } from '../issue.ts'

const TOPIC = 'topic-'

/** All that people read and answer: conversations, hotlines, texts, and what is known of advertisements. */
export interface Content {
  readonly flows: ReadonlyMap<string, Flow>
  readonly flowsByFingerprint: ReadonlyMap<number, Flow>
  /** By country code, such as TR. */
  readonly countries: ReadonlyMap<string, CountryHotlines>
  readonly texts: Texts
  /** The countries that typed words name. */
  readonly findCountries: Search<CountryHotlines>
  /** Ids of the topics that messages may have: the texts `topic-<id>`, in the order of their file. */
  readonly topics: readonly string[]
  /** The words and rules by which the text of an advertisement is checked. */
  readonly offerText: OfferText
}

/** Content that must not be shown: every issue in it, each with its file, place and what to do. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(`${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in the content:\n${issues.map((it) => `  ${describeIssue(it)}`).join('\n')}`)
    this.issues = issues
  }
}

/** Gives content as it was kept by whoever checked these very files, or reads and checks it now. Throws a ContentError that lists every issue found. */
export async function openContent(files: ContentFiles): Promise<Content> {
  const { root, reference, keptAt } = files
  const kept = keptParts(keptAt, digestOf(root, reference))
  if (kept) return createContent(kept, reference)
  const read = await readBeside(files)
  if ('issues' in read) throw new ContentError(read.issues)
  return createContent(unpackParts(read.packed), reference)
}

/** Puts together what was read. */
export function createContent({ flows, countries, languages, offerText }: ContentParts, reference: string): Content {
  const texts = createTexts(languages, reference)
  return {
    flows: new Map(flows.map((flow) => [flow.id, flow])),
    flowsByFingerprint: new Map(flows.map((flow) => [flow.fingerprint, flow])),
    countries: new Map(countries.map((country) => [country.country, country])),
    texts,
    findCountries: createSearch(countries, texts.locales),
    topics: texts.keysWith(reference, TOPIC).map((key) => key.slice(TOPIC.length)),
    offerText,
  }
}
