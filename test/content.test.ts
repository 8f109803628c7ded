import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ContentError } from '../src/content/content.ts'
import { loadContent, readContent } from '../src/content/read.ts'
import { readFluent } from '../src/content/fluent.ts'
import { outcomeKey, textsOf } from '../src/flow/keys.ts'
import { hotlineKeys } from '../src/hotlines/keys.ts'
import type { Issue } from '../src/issue.ts'
import { contentWith, readSamples, type Sample } from './content/broken.ts'
import { askedKeys, isNamed } from './content/code-keys.ts'
import { runUntilEnd } from './content/run-main.ts'
import { LANGUAGES } from './languages.ts'
import { bundle } from './system/process.ts'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

function broken(changes: Sample['changes'], languages?: string[]): string {
  const root = contentWith(changes, languages)
  roots.push(root)
  return root
}

function matches({ file, place, problem }: Issue, expected: Sample['issues'][number]): boolean {
  const atPlace = expected.place === 'line' ? /^line \d+$/.test(place) : place === expected.place
  return file === expected.file && atPlace && problem.includes(expected.problem)
}

describe.each(['conversations', 'hotlines', 'texts', 'offer-text', 'files'])('content with mistakes in %s:', (kind) => {
  test.each(readSamples(kind))('$name', ({ changes, reference, issues: expected, more }) => {
    const { issues } = readContent(broken(changes), reference)
    const unexpected = issues.filter((issue) => !expected.some((it) => matches(issue, it)))
    expect(expected.filter((it) => !issues.some((issue) => matches(issue, it))), JSON.stringify(issues.slice(0, 5))).toEqual([])
    if (!more) expect(unexpected).toEqual([])
    for (const { file, problem, todo } of issues) expect([file, problem, todo].every((words) => /\w{2}/.test(words))).toBe(true)
  })
})

describe('a content with many mistakes', () => {
  const NAMES = [
    ['conversations', 'an unknown key of an option'],
    ['conversations', 'a next that leads backwards'],
    ['conversations', 'a step that no answer leads to'],
    ['conversations', 'a command that leads to help'],
    ['conversations', 'a level of red flags for an indicator'],
    ['conversations', 'a key that means something to the machine'],
    ['hotlines', 'a number with a digit too few'],
    ['hotlines', 'an id that stands in two countries'],
    ['texts', 'a text that one language lacks'],
    ['texts', 'a lone &'],
    ['texts', 'a variable that is spelt differently'],
    ['texts', 'a line that is no Fluent'],
    ['files', 'a picture that is called a conversation'],
    ['files', 'a link to nothing'],
  ] as const
  const samples = NAMES.flatMap(([kind, name]) => readSamples(kind).filter((sample) => sample.name === name))
  const expected = samples.flatMap((sample) => sample.issues)

  let built = ''
  beforeAll(async () => {
    mkdirSync('dist', { recursive: true })
    built = await bundle()
  })
  afterAll(() => rmSync(built, { recursive: true, force: true }))

  test('names each of them, and nothing else, in one report', () => {
    expect(samples).toHaveLength(NAMES.length)
    const { issues } = readContent(broken(samples.flatMap(({ changes }) => changes)), 'en')
    expect(expected.filter((it) => !issues.some((issue) => matches(issue, it)))).toEqual([])
    expect(issues.filter((issue) => !expected.some((it) => matches(issue, it)))).toEqual([])
  })

  test('ends the process with all of them on stderr, before anything has begun', async () => {
    const root = broken(samples.flatMap(({ changes }) => changes))
    const { code, stdout, stderr, calls } = await runUntilEnd(join(built, 'main.js'), { cwd: root, env: { DATA_DIR: join(root, 'data') } })
    expect(stderr).toContain(`${expected.length} issues in the content`)
    for (const { file, problem } of expected) expect(stderr.split('\n').some((line) => line.includes(file) && line.includes(problem)), file + problem).toBe(true)
    expect({ code, stdout, calls, files: readdirSync(root) }).toEqual({ code: 78, stdout: '', calls: 0, files: ['conversations', 'locales'] })
    expect(stderr).not.toMatch(/^ +at /m)
  })
})

describe('the content of the project', () => {
  const content = loadContent('.', 'en')
  const { flows, texts, countries } = content
  const all = [...flows.values()]

  test('has no issue, and is refused with one', () => {
    expect(readContent('.', 'en').issues).toEqual([])
    const half = broken([{ file: 'conversations/signs', remove: true }])
    expect(() => loadContent(half, 'en')).toThrow(ContentError)
    expect(() => loadContent(half, 'en')).toThrow(/^1 issue in the content:\n {2}conversations\/signs: this folder cannot be read/)
  })

  test('reads the same with the line ends and byte order marks that editors on Windows write', () => {
    const root = broken([], readdirSync('locales'))
    const plain = loadContent(root, 'en')
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((it) => /\.(?:yaml|ftl)$/.test(it))) {
      writeFileSync(join(root, name), `\uFEFF${readFileSync(join(root, name), 'utf8').replaceAll('\n', '\r\n')}`)
    }
    const read = loadContent(root, 'en')
    expect([...read.flows]).toEqual([...plain.flows])
    expect([...read.countries]).toEqual([...plain.countries])
    for (const locale of texts.locales) {
      const [now, then] = [read.texts.translator(locale), plain.texts.translator(locale)]
      const written = textsIn(`locales/${locale}`)
      const variables = Object.fromEntries(written.flatMap((text) => text.variables.map((name) => [name, 1])))
      expect(written.length).toBeGreaterThan(500)
      expect(written.filter(({ key }) => now(key, variables) !== then(key, variables))).toEqual([])
    }
  })

  test('has yes and no as words, not as truth values', () => {
    const options = all.flatMap((flow) => flow.steps.flatMap((step) => ('options' in step ? step.options.map(({ id }) => id) : [])))
    expect(options).toEqual(expect.arrayContaining(['yes', 'no']))
    const root = broken([{ file: 'conversations/lesson-debt.yaml', replace: "menu: {", with: 'yes: no\nmenu: {' }])
    expect(readContent(root, 'en').issues.map(({ problem }) => problem)).toEqual(['unknown key yes'])
  })

  test('has every text that code asks for by name', () => {
    expect(askedKeys()).toEqual(expect.arrayContaining(['menu', 'button-back', 'button-none', 'hotline-thanks']))
    expect(askedKeys().filter((key) => !texts.has('en', key))).toEqual([])
  })

  test('has no text that nothing asks for', () => {
    const needed = new Set([...all.flatMap((flow) => textsOf(flow).map(({ key }) => key)), ...hotlineKeys([...countries.values()])])
    const keys = ['common', 'help'].flatMap((name) => keysIn('locales/en', `${name}.ftl`))
    expect(keys).toEqual(expect.arrayContaining(['menu', 'help']))
    expect(keys.filter((key) => !needed.has(key) && !isNamed(key) && !/^country-[A-Z]{2}$/.test(key))).toEqual([])
    expect(isNamed('button-that-nobody-shows')).toBe(false)
  })

  test('keeps the commands of the bot itself out of reach of conversations', () => {
    // The bot looks for a conversation first.
    const places = [...readFileSync('src/bot/commands.ts', 'utf8').matchAll(/^ {2}(\w+): \['/gm)].map(([, name = '']) => name)
    expect(places).toEqual(expect.arrayContaining(['menu', 'help', 'hide', 'forget']))
    for (const command of [...places, 'start']) {
      const { issues } = readContent(broken([{ file: 'conversations/before-you-go.yaml', replace: 'command: before', with: `command: ${command}` }]), 'en')
      expect(issues.map(({ problem }) => problem)).toEqual([`the bot itself has the command ${command}`])
    }
  })

  describe.each(texts.locales)('in %s', (locale) => {
    const t = texts.translator(locale)

    test('says that few signs are no proof', () => {
      const weighed = all.filter((flow) => flow.outcomes.some((outcome) => outcome.when))
      const mild = weighed.flatMap((flow) => flow.outcomes.filter((outcome) => outcome.otherwise).map((outcome) => outcomeKey(flow, outcome)))
      expect(mild).toEqual(expect.arrayContaining(['offer-check-few-signs', 'self-screening-no-signs-named', 'before-you-go-all-done']))
      mild.push('offer-text-few-signs', 'offer-text-no-sign', 'group-check-none')
      expect(mild.filter((key) => !new RegExp(LANGUAGES.get(locale)?.['no-proof'] ?? 'nothing', 'u').test(t(key)))).toEqual([])
    })
  })
})

/** The texts of one file, or of all files of a language. */
function textsIn(folder: string, only?: string) {
  const names = readdirSync(folder).filter((name) => (only === undefined ? name.endsWith('.ftl') : name === only))
  return names.flatMap((name) => readFluent({ locale: '', path: name, source: readFileSync(join(folder, name), 'utf8') }).texts)
}

function keysIn(folder: string, only?: string): string[] {
  return textsIn(folder, only).map(({ key }) => key)
}
