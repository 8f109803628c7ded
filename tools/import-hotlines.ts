import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { parseDirectory } from '../src/hotlines/directory.ts'
import { describeIssue } from '../src/issue.ts'
import { toEntry } from './import-hotlines/convert.ts'
import { factsOf, FRONT } from './import-hotlines/countries.ts'
import { researchFile } from './import-hotlines/research.ts'
import { countryText, snapshotText } from './import-hotlines/write.ts'

/*
 * Turns files of researched contacts into country files:
 *
 *   import-hotlines [--only TM,TR] [--out conversations/hotlines] [--snapshot test/hotlines/ids.yaml] [--overwrite] research.yaml…
 *
 * A country file that exists is left alone, since people have edited it, unless --overwrite is given. Nothing is written when anything
 * is wrong. From the checkout, on any Node we support:
 *
 *   npx esbuild tools/import-hotlines.ts --bundle --platform=node --format=esm --packages=external | node --input-type=module - …
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: 'conversations/hotlines' },
    snapshot: { type: 'string' },
    overwrite: { type: 'boolean', default: false },
  },
})
const wanted = options.only?.split(',')
const found = positionals.flatMap((path) => researchFile.parse(parse(readFileSync(path, 'utf8'))))
const codes = [...new Set(found.map((it) => it.country))].filter((code) => wanted?.includes(code) ?? true).toSorted()
const files = codes.map((code) => ({ file: join(options.out, `${code}.yaml`), data: countryFile(code) }))

const { countries, issues } = parseDirectory(files)
if (issues.length > 0 || files.length === 0) fail(issues.map(describeIssue).join('\n') || 'No entries: name the files of the research')

mkdirSync(options.out, { recursive: true })
for (const { file, data } of files) {
  if (existsSync(file) && !options.overwrite) say(`${file}: exists, left alone`)
  else writeFileSync(file, countryText(data))
}
if (options.snapshot) writeFileSync(options.snapshot, snapshotText(countries))
say(`${countries.length} countries, ${countries.flatMap((it) => it.hotlines).length} entries`)

function countryFile(country: string): object {
  const facts = factsOf(country) ?? fail(`${country}: add its region and time zone to tools/import-hotlines/countries.ts`)
  return {
    country,
    region: facts.region,
    time_zone: facts.timeZone,
    ...(FRONT.has(country) && { front: true }),
    ...(facts.alsoCalled && { also_called: facts.alsoCalled }),
    entries: found.filter((it) => it.country === country).map(toEntry),
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
