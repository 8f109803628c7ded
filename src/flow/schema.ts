import { z } from 'zod'

/**
 * What a conversation file (`conversations/<id>.yaml`) may say. The comments here are the authors' manual.
 *
 * A conversation is a list of steps, asked from the top downwards, and a list of outcomes. Texts are not here:
 * they stand in `locales/<language>/<id>.ftl` under the keys that `flow/keys.ts` lists.
 */

/** Names of conversations, steps, options and outcomes: lower-case letters, digits and hyphens, a letter first. */
const name = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'use lower-case letters, digits and hyphens, a letter first')
/** The id of a sign in `conversations/signs/*.yaml`, such as R01 or CD03. */
const signId = z.string().regex(/^[A-Z]{1,2}\d{2}$/, 'use the id of a sign, such as R01 or CD03')
const isoDate = z.iso.date()
/** Two capital letters, as in the names of the files in `conversations/hotlines`. */
const country = z.string().regex(/^[A-Z]{2}$/, 'use the two capital letters of a country, such as TR')
/** An answer to an earlier step, `<step>.<option>`; at a choose-country the option is the country. */
const given = z.string().regex(/^[a-z][a-z0-9-]*\.(?:[a-z][a-z0-9-]*|[A-Z]{2})$/, 'use <step>.<option>, such as r01.yes or there.TH')

const option = z.strictObject({
  /** `yes`, `no` and `unsure` have their texts once for all; every other id is an attribute of its question's text. */
  id: name,
  /** The red flag or indicator that a person names by choosing this option. */
  sign: signId.optional(),
  /** Where to go on; without it, where the question goes on. Forward only. */
  next: name.optional(),
})

const stepBase = {
  id: name,
  /** A later step, an outcome, or `outcomes` (weigh the answers now). Without it: the step below; after the last one, `outcomes`. */
  next: name.optional(),
  /** The step is passed over, to the step below, unless one of these answers was given before. A question is also passed over when it could only name signs that were named before. */
  if: z.array(given).min(1).optional(),
}

/** A text with a Next button. */
const card = z.strictObject({ ...stepBase, kind: z.literal('card') })
/** One answer out of two to eight. Everybody may also choose not to answer. */
const chooseOne = z.strictObject({ ...stepBase, kind: z.literal('choose-one'), options: z.array(option).min(2).max(8) })
/** Any number of answers: each tap marks or unmarks, then Done. Options cannot go different ways. */
const severalOptions = z.array(option.omit({ next: true })).min(2).max(12)
const chooseSeveral = z.strictObject({ ...stepBase, kind: z.literal('choose-several'), options: severalOptions })
/** As choose-several, but what is *not* marked is what the outcome speaks of. */
const checklist = z.strictObject({ ...stepBase, kind: z.literal('checklist'), options: severalOptions })

/**
 * A country of the directory, on one screen that turns: those of `first`, then the parts of the world, then their countries. The outcome
 * shows whom to ask there. Countries bring their own names, so there are no options to write.
 */
const chooseCountry = z.strictObject({ ...stepBase, kind: z.literal('choose-country'), first: z.array(country).min(2).max(8) })

/**
 * Never shown, and only as the first step: the signs that were found before the conversation began, in the text of an advertisement. The
 * questions that could only name them again are passed over.
 */
const known = z.strictObject({ ...stepBase, kind: z.literal('known'), options: z.array(z.strictObject({ id: name, sign: signId })).min(1).max(31) })

/** The least number of signs named at a level; `unsure` counts the answers "not sure", `missing` what a checklist left open. */
const threshold = z
  .strictObject({
    critical: z.int().positive(),
    high: z.int().positive(),
    strong: z.int().positive(),
    medium: z.int().positive(),
    weak: z.int().positive(),
    unsure: z.int().positive(),
    missing: z.int().positive(),
  })
  .partial()
  .refine((line) => Object.keys(line).length > 0, 'name at least one level')

const action = z.union([
  /** Opens another conversation. */
  z.strictObject({ conversation: name }),
  /** Opens a web page; the button's text is the attribute `.link` of the outcome. */
  z.strictObject({ link: z.url({ protocol: /^https$/ }) }),
])

/**
 * Where a conversation ends. Outcomes are weighed from the top: the first whose `when` or `rule` holds is taken, the last says
 * `otherwise: true`. One with none of the three is reached only by a `next`. Every outcome shows whom to call.
 */
const outcome = z
  .strictObject({
    id: name,
    /** Any one of these lines is enough; within a line every number must be reached. */
    when: z.array(threshold).min(1).optional(),
    /** A rule that the code defines (`flow/ilo-operational.ts`). */
    rule: z.literal('ilo-operational').optional(),
    otherwise: z.literal(true).optional(),
    actions: z.array(action).max(3).default([]),
    /** Shows how each dimension of the ILO list stands, and by what: for officers, never for the person themselves. */
    dimensions: z.literal(true).optional(),
    /**
     * The last page, a text to copy. `questions`: to send back to whoever made the offer, the `.ask` of each sign named and of each sign
     * behind "not sure". `summary`: for whoever helps next, the attribute `.summary`, then what was chosen and the ids of the signs.
     */
    copy: z.enum(['questions', 'summary']).optional(),
  })
  .refine(
    (it) => [it.when, it.rule, it.otherwise].filter((way) => way !== undefined).length <= 1,
    'use only one of when, rule and otherwise',
  )

export const flowFile = z.strictObject({
  id: name,
  /** Where it is shown: in the menu (`main`), among the lessons (`learn`) or on the About screen (`about`), by `order`; its command and start link. */
  menu: z.strictObject({
    place: z.enum(['main', 'learn', 'about']),
    order: z.int(),
    command: z.string().regex(/^[a-z]{2,16}$/).optional(),
  }),
  /** Who of the field read it last, and when. Left out until somebody signs. */
  reviewed: z.strictObject({ by: z.string().min(2), on: isoDate }).optional(),
  /** Where the facts come from: at least one. */
  sources: z.array(z.string().min(3)).min(1),
  /** Once so many questions were asked, those with an `if` are passed over. Put the weightier ones first. */
  most: z.int().min(1).max(60).optional(),
  steps: z.array(z.discriminatedUnion('kind', [known, card, chooseOne, chooseSeveral, checklist, chooseCountry])).min(1).max(60),
  outcomes: z.array(outcome).min(1).max(12),
})

/** The six groups of the ILO list, in its order. */
export const DIMENSIONS = [
  'deceptive-recruitment',
  'coercive-recruitment',
  'abuse-of-vulnerability-at-recruitment',
  'exploitation',
  'coercion-at-destination',
  'abuse-of-vulnerability-at-destination',
] as const

/** A file of signs (`conversations/signs/*.yaml`): red flags of an offer, or indicators of exploitation. */
export const signsFile = z.strictObject({
  about: z.string().min(10),
  sources: z.array(z.string().min(3)).min(1),
  reviewed: z.strictObject({ by: z.string().min(2), on: isoDate }).optional(),
  signs: z
    .array(
      z.union([
        z.strictObject({
          id: signId,
          level: z.enum(['critical', 'high', 'medium']),
          indicators: z.array(signId).default([]),
          /** There is a question to send back to whoever made the offer: the attribute `.ask` of its text. */
          ask: z.literal(true).optional(),
        }),
        z.strictObject({
          id: signId,
          dimension: z.enum(DIMENSIONS),
          level: z.enum(['strong', 'medium', 'weak']),
        }),
      ]),
    )
    .min(1),
})

export type FlowFile = z.infer<typeof flowFile>
type FileStep = FlowFile['steps'][number]
export type Card = Extract<FileStep, { kind: 'card' }>
export type ChooseOne = Extract<FileStep, { kind: 'choose-one' }>
/** A choose-country with all countries of the directory, those of one region after those of another. */
export type ChooseCountry = Extract<FileStep, { kind: 'choose-country' }> & { readonly options: readonly Country[] }
export type FlowStep = Exclude<FileStep, { kind: 'choose-country' }> | ChooseCountry
export type Known = Extract<FileStep, { kind: 'known' }>
export type Question = Exclude<FlowStep, Card | Known>
export type Outcome = FlowFile['outcomes'][number]
export type Threshold = z.infer<typeof threshold>
export type Sign = z.infer<typeof signsFile>['signs'][number]
export type Indicator = Extract<Sign, { dimension: string }>
export type Dimension = Indicator['dimension']
export type Level = Sign['level']

/** A country as an option: its code, and the part of the world where people look for it. */
export interface Country {
  readonly id: string
  readonly region: string
  readonly sign?: undefined
}

/** A conversation ready to use: the file, the countries that may be chosen, and the signs that its options name. */
export interface Flow extends Omit<FlowFile, 'steps'> {
  readonly steps: readonly FlowStep[]
  readonly signs: ReadonlyMap<string, Sign>
  /** 32-bit hash of its structure (`button-data.ts`): buttons of an older structure are stale. */
  readonly fingerprint: number
}
