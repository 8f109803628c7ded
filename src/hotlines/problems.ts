import type { z } from 'zod'
import type { Issue } from '../issue.ts'
import { itemName, schemaIssues } from '../schema-issue.ts'
import type { RawFile } from './raw-checks.ts'

/** Turns what zod found in a country file into issues that its author understands. */
export function issuesOf({ file, data }: RawFile, error: z.ZodError): Issue[] {
  return schemaIssues({ file, data, manual: 'src/hotlines/schema.ts' }, error)
}

/** How an entry is called in an issue: by its id, or by its number in the list (from 1) when it has none. */
export function entryPlace(id: unknown, at: number): string {
  return itemName(id, at, 'entries')
}
