import type { z } from 'zod'
import { readYaml } from './file.ts'
import type { ContentFile } from './folder.ts'
import type { Issue } from '../issue.ts'
import { schemaIssues } from '../schema-issue.ts'

/** What a file says, if it says what its schema allows; `manual` is the source file whose comments explain it. */
export function checked<T>(file: ContentFile, schema: z.ZodType<T>, manual: string): { readonly value?: T; readonly issues: readonly Issue[] } {
  const { data, issues } = readYaml(file)
  if (data === undefined) return { issues }
  const { data: value, error } = schema.safeParse(data)
  return error ? { issues: schemaIssues({ file: file.path, data, manual }, error) } : { value, issues }
}
