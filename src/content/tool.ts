import { contentHere } from './content-files.ts'
import type { Content } from './content.ts'
import { readAndKeep, together } from './read.ts'
import { readLanguage } from './sheet/language.ts'
import { acceptTexts, exportSheet, importSheet, type Said } from './sheet/command.ts'
import { progress, readRecords } from './sheet/translated.ts'
import { toCheck } from '../hotlines/to-check.ts'
import { drawFlow } from '../flow/diagram.ts'
import { describeIssue } from '../issue.ts'

/**
 * `npm run content`: checks all content and prints a table of the languages.
 * `npm run content -- draw <id> [language]`: prints a conversation as a Mermaid drawing.
 * `npm run content -- export <language> <file.xlsx>` and `import` the same: a spreadsheet for translators.
 * `npm run content -- accept [language] [key…]`: these translations fit the present source.
 */
const [command, ...rest] = process.argv.slice(2)
const reference = process.env['DEFAULT_LOCALE'] ?? 'en'
// The next start need not check again what stood the check.
const { content, issues, figures } = together(readAndKeep(contentHere(new URL('..', import.meta.url), reference)), reference)
const place = { root: '.', reference, locales: content.texts.locales, flows: [...content.flows.values()] }

if (command === undefined) report()
else if (command === 'draw') draw(rest[0] ?? '', rest[1] ?? reference)
else if (command === 'export') say(await exportSheet(place, rest[0] ?? '', rest[1] ?? ''))
else if (command === 'import') say(await importSheet(place, rest[0] ?? '', rest[1] ?? ''))
else if (command === 'accept') say(acceptTexts(place, rest[0], rest.slice(1)))
else fail(`There is no command ${command}. Use: npm run content -- draw <id> [language], export or import <language> <file.xlsx>, accept [language] [key…]`)

function report(): void {
  const unsigned = [...content.flows.values()].filter((flow) => !flow.reviewed).map((flow) => flow.id)
  const count = [...content.countries.values()].reduce((sum, country) => sum + country.hotlines.length, 0)
  const source = readLanguage('.', reference)
  const behind = (locale: string) => (locale === reference ? {} : progress(source, readLanguage('.', locale), readRecords('.', locale)))
  console.table(Object.fromEntries(content.texts.locales.map((locale) => [locale, { ...figures[locale], ...behind(locale) }])))
  print(`${content.flows.size} conversations, ${count} hotlines in ${content.countries.size} countries`)
  for (const [name, { phrases, meanings }] of Object.entries(content.offerText.figures)) print(`Advertisements, ${name}: ${phrases} phrases for ${meanings} meanings`)
  print(unsigned.length > 0 ? `Not yet signed by a reviewer: ${unsigned.join(', ')}` : 'Every conversation is signed by a reviewer')
  const { confirm, call } = toCheck([...content.countries.values()], new Date())
  const why = { 'Hotlines to confirm (confidence low)': confirm, 'Hotlines to call (newest source older than two years, or without a date)': call }
  for (const [reason, hotlines] of Object.entries(why)) {
    const ids = hotlines.map(({ id }) => id)
    print(`${reason}: ${ids.length}${ids.length > 0 ? `\n  ${ids.join(' ')}` : ''}`)
  }
  if (issues.length > 0) fail(`${issues.length} issues:\n${issues.map((issue) => `  ${describeIssue(issue)}`).join('\n')}`)
  else print('No issues')
}

function draw(id: string, locale: string): void {
  const flow = content.flows.get(id)
  if (!flow || !content.texts.locales.includes(locale)) {
    return fail(`Name a conversation (${names(content)}) and, if you like, a language (${content.texts.locales.join(', ')})`)
  }
  print(drawFlow(flow, content.texts.translator(locale)))
}

function names({ flows }: Content): string {
  return [...flows.keys()].join(', ')
}

function say({ lines, failed }: Said): void {
  for (const line of lines) print(line)
  if (failed) process.exitCode = 1
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
