import { readContent, type Content } from './content.ts'
import { toCheck } from '../hotlines/to-check.ts'
import { drawFlow } from '../flow/diagram.ts'
import { describeIssue } from '../issue.ts'

/**
 * `npm run content`: checks all content and prints a table of the languages.
 * `npm run content -- draw <id> [language]`: prints a conversation as a Mermaid drawing.
 */
const [command, ...rest] = process.argv.slice(2)
const reference = process.env['DEFAULT_LOCALE'] ?? 'en'
const { content, issues } = readContent('.', reference)

if (command === undefined) report()
else if (command === 'draw') draw(rest[0] ?? '', rest[1] ?? reference)
else fail(`There is no command ${command}. Use: npm run content, or npm run content -- draw <id> [language]`)

function report(): void {
  const unsigned = [...content.flows.values()].filter((flow) => !flow.reviewed).map((flow) => flow.id)
  const hotlines = [...content.countries.values()].reduce((sum, country) => sum + country.hotlines.length, 0)
  console.table(Object.fromEntries(content.texts.locales.map((locale) => [locale, content.texts.figures(locale)])))
  print(`${content.flows.size} conversations, ${hotlines} hotlines in ${content.countries.size} countries`)
  print(unsigned.length > 0 ? `Not yet signed by a reviewer: ${unsigned.join(', ')}` : 'Every conversation is signed by a reviewer')
  for (const [why, ids] of Object.entries(toCheck([...content.countries.values()], new Date()))) {
    print(`${why}: ${ids.length}${ids.length > 0 ? `\n  ${ids.join(' ')}` : ''}`)
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

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
