import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ContentError, openContent, type Content } from '../../src/content/content.ts'
import { readAndKeep, readContent } from '../../src/content/read.ts'
import { digestOf, keepParts, keptParts, packParts } from '../../src/content/kept.ts'
import { findRedFlags } from '../../src/offer-text/find.ts'
import { bundle } from '../system/process.ts'
import { contentWith } from './broken.ts'

let built = ''
beforeAll(async () => void (built = await bundle()))
afterAll(() => rmSync(built, { recursive: true, force: true }))

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** A copy of the content in two languages, and a file to keep it in. */
function copied() {
  const root = contentWith([], ['en', 'tk'])
  roots.push(root)
  const file = join(root, 'content.kept')
  return { root, file, files: { root, reference: 'en', keptAt: file, reader: resolve(built, 'content/reader.js') } }
}

/** Something for every variable that a text has. */
const variables = Object.fromEntries(
  readdirSync('locales/en').flatMap((name) => readFileSync(join('locales/en', name), 'utf8').match(/\$\w+/g) ?? []).map((name) => [name.slice(1), 3]),
)

/** All that a content says, as values. */
function said({ flows, flowsByFingerprint, countries, texts, topics, offerText, findCountries }: Content) {
  const { locales, keysWith, translator } = texts
  return {
    flows, flowsByFingerprint, countries, topics, figures: offerText.figures, patterns: offerText.patterns(), found: findCountries('Türkiýede').map(({ country }) => country),
    texts: locales.flatMap((locale) => keysWith(locale, '').map((key) => `${locale} ${key}: ${translator(locale)(key, variables)}`)),
  }
}

describe('content that is read', () => {
  test('keeps nobody waiting', async () => {
    const { files } = copied()
    let turns = 0
    const timer = setInterval(() => (turns += 1), 1)
    await openContent(files).finally(() => clearInterval(timer))
    expect(turns).toBeGreaterThan(10)
  })

  test('is refused with every issue in it', async () => {
    const { root, files } = copied()
    appendFileSync(join(root, 'locales/tk/help.ftl'), '\nnonsense\n')
    rmSync(join(root, 'conversations/hotlines/TR.yaml'))
    const error: unknown = await openContent(files).catch((refused: unknown) => refused)
    expect(error).toBeInstanceOf(ContentError)
    expect(error instanceof ContentError && error.issues).toEqual(readAndKeep(files).issues)
    expect(error instanceof ContentError && error.issues.length).toBeGreaterThan(1)
  })

  test('fails when it cannot be read at all', async () => {
    const { root, files } = copied()
    const reader = join(root, 'reader.mjs')
    await expect(openContent({ ...files, reader })).rejects.toThrow(/reader\.mjs/)
    writeFileSync(reader, '')
    await expect(openContent({ ...files, reader })).rejects.toThrow('ended with 0 and said nothing')
  })

  test('is refused when the reader is of another build than the bot', async () => {
    const { files } = copied()
    const other = await bundle({ BUILD_ID: '"another"' })
    try {
      await expect(openContent({ ...files, reader: resolve(other, 'content/reader.js') })).rejects.toThrow('of another build')
      expect(existsSync(files.keptAt)).toBe(false)
    } finally {
      rmSync(other, { recursive: true, force: true })
    }
  })
})

describe('content that was kept', () => {
  test('is the same as the content that was read', async () => {
    const { root, files } = copied()
    const beside = await openContent(files)
    const kept = await openContent(files)
    const read = readContent(root, 'en').content
    expect(said(beside)).toEqual(said(read))
    expect(said(kept)).toEqual(said(read))
    expect(said(kept).texts.length).toBeGreaterThan(1_000)
    const ad = 'Pay 500$ for the visa first, we keep your passport'
    expect(findRedFlags(ad, kept.offerText.patterns()).findings.length).toBeGreaterThan(0)
    expect(findRedFlags(ad, kept.offerText.patterns())).toEqual(findRedFlags(ad, read.offerText.patterns()))
  })

  test('is what is given, without reading again', async () => {
    const { root, file, files } = copied()
    await openContent(files)
    const digest = digestOf(root, 'en')
    const kept = keptParts(file, digest)
    if (!kept) throw new Error('nothing was kept')
    keepParts(file, packParts({ ...kept, countries: kept.countries.slice(0, 1) }), digest, () => digest)
    expect((await openContent(files)).countries.size).toBe(1)
    expect(readAndKeep(files).parts.countries.length).toBeGreaterThan(1)
    // Reading has put it right again.
    expect((await openContent(files)).countries.size).toBeGreaterThan(1)
  })

  test.each([
    ['a text changes', (root: string) => writeFileSync(join(root, 'locales/tk/help.ftl'), readFileSync(join(root, 'locales/tk/help.ftl'), 'utf8').replace(/^(help-title|[a-z-]+) = .*/m, '$1 = Üýtgän'))],
    ['a file comes', (root: string) => writeFileSync(join(root, 'conversations/hotlines/ZZ.yaml'), 'nonsense')],
    ['a file goes', (root: string) => rmSync(join(root, 'conversations/worry.yaml'))],
  ])('is not used when %s', async (_, change) => {
    const { root, file, files } = copied()
    await openContent(files)
    const before = digestOf(root, 'en')
    change(root)
    expect(keptParts(file, digestOf(root, 'en'))).toBeUndefined()
    expect(keptParts(file, before)).toBeDefined()
  })

  test('is of one build and one reference language', () => {
    const { root } = copied()
    const digests = [digestOf(root, 'en'), digestOf(root, 'tk'), digestOf(root, 'en', 'another build')].map((digest) => digest?.toString('hex'))
    expect(new Set(digests).size).toBe(3)
    expect(digests).not.toContain(undefined)
  })

  test('is found where the files are links beside a link to their folder, as Kubernetes mounts them', () => {
    const { root } = copied()
    const before = digestOf(root, 'en')
    symlinkSync('.', join(root, 'locales/tk/..data'))
    expect(before).toBeDefined()
    expect(digestOf(root, 'en')).toEqual(before)
  })

  test('is read anew when a byte of it is another, or some are missing', async () => {
    const { root, file, files } = copied()
    await openContent(files)
    const whole = readFileSync(file)
    const digest = digestOf(root, 'en')
    expect(keptParts(file, digest)).toBeDefined()
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 0.99]) {
      const damaged = Buffer.from(whole)
      const at = Math.floor(share * damaged.length)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      writeFileSync(file, damaged)
      expect(keptParts(file, digest), `at ${share}`).toBeUndefined()
    }
    writeFileSync(file, whole)
    truncateSync(file, 5_000)
    expect(keptParts(file, digest)).toBeUndefined()
    expect((await openContent(files)).countries.size).toBeGreaterThan(1)
    expect(keptParts(file, digest)).toBeDefined()
  })

  test('is kept only when it has no issue, can be written, and did not change meanwhile', async () => {
    const { root, file, files } = copied()
    expect(readAndKeep({ ...files, keptAt: join(root, 'no/such/folder/content.kept') }).issues).toEqual([])
    const digest = digestOf(root, 'en')
    await openContent(files)
    const parts = keptParts(file, digest)
    rmSync(file)
    appendFileSync(join(root, 'locales/tk/help.ftl'), '\nnonsense\n')
    expect(readAndKeep(files).issues).not.toEqual([])
    expect(existsSync(file)).toBe(false)
    if (parts) keepParts(file, packParts(parts), digest, () => digestOf(root, 'en'))
    expect(existsSync(file)).toBe(false)
  })
})
