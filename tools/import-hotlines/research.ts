import { z } from 'zod'

/** An entry of the research: the form of its two files, strict, so that nothing of it can be lost on the way. */
const researched = z.strictObject({
  id: z.string(),
  country: z.string(),
  serves: z.array(z.string()),
  name: z.string(),
  name_local: z.string().optional(),
  operator: z.string(),
  kinds: z.array(z.string()),
  phones: z.array(
    z.strictObject({ number: z.string(), short: z.boolean(), from: z.string(), toll_free: z.union([z.boolean(), z.literal('unknown')]) }),
  ),
  messengers: z.array(z.strictObject({ type: z.string(), value: z.string() })),
  languages: z.array(z.string()),
  hours: z.string(),
  source: z.array(z.strictObject({ url: z.string(), publisher: z.string(), published: z.string() })),
  confidence: z.string(),
  note: z.string(),
})

export const researchFile = z.array(researched)
export type Researched = z.infer<typeof researched>
