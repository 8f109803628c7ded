import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { readContent } from '../../src/content/read.ts'
import { levelOf } from '../../src/bot/views/offer-text.ts'
import { guidedCheck } from '../../src/flow/steps.ts'
import { findRedFlags } from '../../src/offer-text/find.ts'

const ad = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}-[flph]\d{2}$/),
  origin: z.string().min(5),
  // YAML reads a bare `false` as a truth value.
  kind: z.union([z.literal('lawful'), z.literal('false'), z.literal(false).transform(() => 'false' as const)]),
  signs: z.array(z.string()),
  text: z.string().min(30),
})

/** An advertisement with the signs that a careful reader finds in it. */
export type Ad = z.infer<typeof ad>

/** The same with what the check found. */
export interface Checked extends Ad {
  readonly found: readonly string[]
}

const FOLDER = new URL('.', import.meta.url)

/**
 * `seen` is what patterns are written by, `practice` what they are made more general by; `earlier` was measured by once and then read;
 * `held-out` is what they are measured by. Any may be away.
 */
export const HALVES = ['seen', 'practice', 'earlier', 'held-out'] as const

export const languages = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** The advertisements of one half; undefined when it is not there. */
export function readAds(language: string, half: (typeof HALVES)[number]): readonly Ad[] | undefined {
  const file = new URL(`${language}/${half}.yaml`, FOLDER)
  return existsSync(file) ? z.array(ad).min(1).parse(parse(readFileSync(file, 'utf8'))) : undefined
}

const { content } = readContent('.', 'en')
export const { offerText } = content
export const patterns = offerText.patterns()

const signsFile = z.looseObject({ signs: z.array(z.looseObject({ id: z.string(), level: z.enum(['critical', 'high', 'medium']) })) })
const { signs } = signsFile.parse(parse(readFileSync('conversations/signs/red-flags.yaml', 'utf8')))
/** The level of each red flag. */
export const LEVELS = new Map(signs.map(({ id, level }) => [id, level]))

const guided = guidedCheck(content.flows.values())
if (!guided) throw new Error('no conversation goes on with signs that are known')
const flow = guided

export function check(one: Ad, text = one.text): Checked {
  return { ...one, found: findRedFlags(text, patterns).findings.map(({ sign }) => sign) }
}

export function isGrave(ids: readonly string[]): boolean {
  return ids.some((id) => LEVELS.get(id) === 'critical' || LEVELS.get(id) === 'high')
}

/** Whether a person would be told to stop and check. */
export function isStopped(ids: readonly string[]): boolean {
  return levelOf(flow, ids.flatMap((id) => flow.signs.get(id) ?? [])) === 'stop-and-check'
}

/** What the check should warn of: false ones that bear a grave sign in the reader's eyes. */
export function toWarnOf(ads: readonly Checked[]): Checked[] {
  return ads.filter(({ kind, signs: labelled }) => kind === 'false' && isGrave(labelled))
}

/** What it should leave alone: lawful ones, but for those whose own words would stop a careful reader too. */
export function toLeave(ads: readonly Checked[]): Checked[] {
  return ads.filter(({ kind, signs: labelled }) => kind === 'lawful' && !isStopped(labelled))
}

/** How often a sign is found where it is labelled, found where it is not, and missed. */
export interface Count {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Of those found, the share that is labelled. Nothing found has none. */
export function precision({ right, wrong }: Count): number {
  return right / (right + wrong)
}

/** Of those labelled, the share that is found. Nothing labelled has none. */
export function recall({ right, missed }: Count): number {
  return right / (right + missed)
}

/** Sign by sign, in the order of the alphabet. */
export function countSigns(ads: readonly Checked[], leftOut: readonly string[] = []): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  for (const { signs: labelled, found } of ads) {
    for (const id of [...new Set([...labelled, ...found])].filter((it) => !leftOut.includes(it))) {
      const what = !found.includes(id) ? 'missed' : labelled.includes(id) ? 'right' : 'wrong'
      const now = counts.get(id) ?? { right: 0, wrong: 0, missed: 0 }
      counts.set(id, { ...now, [what]: now[what] + 1 })
    }
  }
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** All signs together. */
export function countAll(ads: readonly Checked[], leftOut: readonly string[] = []): Count {
  const sum = (what: keyof Count) => [...countSigns(ads, leftOut).values()].reduce((total, it) => total + it[what], 0)
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }
}
