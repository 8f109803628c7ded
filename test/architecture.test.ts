import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Who may import what (docs/architecture.md). A part is a folder or file of `src/`; its list names the other parts and the packages it
 * may use. Nothing else, so that the core stays pure and only one folder knows Telegram.
 */
const PURE = ['view', 'issue', 'within']
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  issue: [],
  within: [],
  view: ['flow'],
  flow: ['zod', 'view', 'issue'],
  'schema-issue': ['zod', 'issue'],
  hotlines: ['zod', 'libphonenumber-js', '@rapideditor/country-coder', 'issue', 'schema-issue'],
  'offer-text': ['zod', 'unhomoglyph', 'libphonenumber-js'],
  crypto: ['node:crypto'],
  store: ['within', 'redis', 'classic-level', 'node:*'],
  stats: ['zod', 'store'],
  'subscriber-record': ['crypto'],
  subscribers: ['subscriber-record', 'crypto', 'store'],
  broadcast: ['zod', 'within', 'subscriber-record', 'subscribers', 'crypto', 'store'],
  interest: ['subscriber-record', 'subscribers', 'broadcast'],
  staff: ['zod', 'crypto', 'store'],
  jobs: ['store'],
  'describe-error': ['node:url'],
  log: ['pino', 'describe-error'],
  metrics: ['prom-client'],
  config: ['zod'],
  content: ['zod', 'yaml', '@fluent/syntax', '@grammyjs/i18n', 'read-excel-file', 'write-excel-file', 'node:*', 'build-id', 'schema-issue', 'flow', 'hotlines', 'offer-text', ...PURE],
  web: ['node:*'],
  'telegram-fetch': ['undici', 'node:stream'],
  bot: ['grammy', '@grammyjs/conversations', 'broadcast', 'config', 'content', 'crypto', 'flow', 'hotlines', 'interest', 'log', 'offer-text', 'staff', 'stats', 'store', 'subscriber-record', 'subscribers', ...PURE],
  patience: [],
  chores: ['broadcast', 'interest', 'jobs', 'log', 'staff', 'store'],
  deps: ['bot', 'broadcast', 'build-id', 'config', 'crypto', 'log', 'staff', 'stats', 'store', 'subscribers'],
  app: ['patience', 'grammy', '@grammyjs/runner', 'bot', 'config', 'content', 'crypto', 'deps', 'log', 'metrics', 'sending', 'store', 'telegram-fetch', 'web'],
  sending: ['grammy', 'bot', 'broadcast', 'chores', 'config', 'content', 'deps', 'log', 'store', 'subscriber-record'],
  'build-id': [],
  main: ['app', 'config', 'content', 'log', 'store'],
  audit: ['config', 'staff', 'store', 'node:*'],
  restored: ['config', 'store', 'node:*'],
  held: ['bot', 'broadcast', 'config', 'crypto', 'staff', 'store', 'subscribers', 'node:*'],
  try: ['app', 'config', 'content', 'log', 'store', 'emulator', 'node:*'],
  emulator: ['node:*'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, source: readFileSync(join('src', path), 'utf8') }))

const imports = files.flatMap(({ path, source }) =>
  [...source.matchAll(/(?:\bfrom\s+|import\()'([^'\n]+)'/g)].map(([, target = '']) => ({ path, from: partOf(path), target, to: targetOf(path, target) })),
)

describe('the house', () => {
  test.each(Object.keys(ALLOWED))('%s imports only what it may', (part) => {
    const foreign = imports.filter(({ from, to }) => from === part && to !== part && !isAllowed(part, to))
    expect(foreign.map(({ path, target }) => `${path} → ${target}`)).toEqual([])
  })

  test('every part has its line in the table', () => {
    expect(files.map(({ path }) => partOf(path)).filter((part) => !(part in ALLOWED))).toEqual([])
  })

  test('a feature never imports another feature', () => {
    const between = imports.filter(({ path, target }) => path.includes('features/') && /^\.\/|features\//.test(target))
    expect(between.map(({ path, target }) => `${path} → ${target}`)).toEqual([])
  })

  test('only main, try and the tools touch the process', () => {
    const outside = files.filter(({ path, source }) => !['main.ts', 'try.ts', 'audit.ts', 'held.ts', 'restored.ts', 'content/tool.ts'].includes(path) && /\bprocess\./.test(code(source)))
    expect(outside.map(({ path }) => path)).toEqual([])
  })

  test('spreadsheets need packages that only developers have, so they are loaded when asked for', () => {
    const packages = imports.filter(({ target }) => /-excel-file\//.test(target)).map(({ path }) => path)
    expect([...new Set(packages)]).toEqual(['content/sheet/xlsx.ts'])
    const loaders = files.filter(({ source }) => source.includes('/xlsx.ts\''))
    expect(loaders.map(({ path }) => path)).toEqual(['content/sheet/command.ts'])
    expect(loaders.flatMap(({ source }) => source.match(/.*\/xlsx\.ts'/g)).every((line) => line?.includes('await import('))).toBe(true)
    const sheet = imports.filter(({ path, target }) => !path.startsWith('content/sheet/') && /sheet\/(?!language)/.test(target))
    expect([...new Set(sheet.map(({ path }) => path))]).toEqual(['content/tool.ts'])
  })

  test('the core has no clock', () => {
    const core = files.filter(({ path }) => ['flow', 'hotlines', 'crypto', 'view', 'issue', 'schema-issue', 'offer-text'].includes(partOf(path)) || /^content\/(?:html|hidden)\.ts$/.test(path))
    // Of broadcasts, whatever decides: states, quiet hours, shares, slots.
    core.push(...files.filter(({ path }) => /^(?:broadcast\/(?:broadcast|drafting|halting|when|csv|quiet|rules|clocks)|interest\/rule|jobs\/schedule|store\/gcra)\.ts$/.test(path)))
    expect(core.filter(({ source }) => /Date\.now|new Date\(\)|performance\./.test(code(source))).map(({ path }) => path)).toEqual([])
  })

  test('files are small', () => {
    const long = files.map(({ path, source }) => ({ path, lines: source.split('\n').length })).filter(({ lines }) => lines > 200)
    expect(long).toEqual([])
  })
})

function partOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, '')
}

/** The part or package that an import leads to. */
function targetOf(path: string, target: string): string {
  if (target.startsWith('.')) return partOf(normalize(join(dirname(path), target)))
  if (target.startsWith('node:')) return target
  return target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')
}

function isAllowed(part: string, to: string): boolean {
  return ALLOWED[part]?.some((allowed) => allowed === to || (allowed === 'node:*' && to.startsWith('node:'))) ?? false
}

function code(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}
