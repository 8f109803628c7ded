import { z } from 'zod'
import type { Issue } from '../issue.ts'
import { belongsTo, isInternational } from './numbers.ts'
import { entryPlace } from './problems.ts'

/** A country file as read from the disk, before anybody looked at it. */
export interface RawFile {
  /** Path to show in an issue, ending in `<CC>.yaml`. */
  readonly file: string
  readonly data: unknown
}

/** What these checks need of a file; all else may be wrong without hiding their findings. */
const rawPhone = z.object({ number: z.string(), unchecked: z.unknown().optional() }).catch({ number: '' })
const rawEntry = z.object({ id: z.string().catch(''), phones: z.array(rawPhone).catch([]) }).catch({ id: '', phones: [] })
const rawFile = z
  .object({ country: z.string().catch(''), entries: z.array(rawEntry).catch([]) })
  .catch({ country: '', entries: [] })

/** What can only be seen from above one entry: a file under a wrong name, ids used twice, numbers of another country. */
export function checkAcross(files: readonly RawFile[]): Issue[] {
  return [...files.flatMap(misnamed), ...duplicates(files), ...files.flatMap(strangers)]
}

function misnamed({ file, data }: RawFile): Issue[] {
  const { country } = rawFile.parse(data)
  if (country === '' || file.split('/').at(-1) === `${country}.yaml`) return []
  const problem = `${country} does not agree with the name of the file`
  return [{ file, place: 'country', problem, todo: `Rename the file to ${country}.yaml, or correct the country` }]
}

function duplicates(files: readonly RawFile[]): Issue[] {
  const first = new Map<string, string>()
  return files.flatMap(({ file, data }) =>
    rawFile.parse(data).entries.flatMap(({ id }) => {
      const other = first.get(id)
      if (other === undefined) first.set(id, file)
      if (other === undefined || id === '') return []
      return [{ file, place: id, problem: `the id ${id} stands already in ${other}`, todo: 'Give each entry an id of its own' }]
    }),
  )
}

function strangers({ file, data }: RawFile): Issue[] {
  const { country, entries } = rawFile.parse(data)
  return entries.flatMap((entry, entryAt) =>
    entry.phones.flatMap(({ number, unchecked }, at) => {
      if (unchecked !== undefined || !isInternational(number) || belongsTo(number, country)) return []
      const place = `${entryPlace(entry.id || undefined, entryAt)}.phones#${at + 1}.number`
      const problem = `${number} has the calling code of another country than ${country}`
      return [{ file, place, problem, todo: 'Compare it with the source; if it is right, say why under `unchecked`' }]
    }),
  )
}
