import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { readContent } from '../src/content/read.ts'
import { readCells, tidy } from '../src/content/sheet/cells.ts'
import { problemOf } from '../src/content/sheet/check.ts'
import { acceptTexts, exportSheet, importSheet, type Place, type Said } from '../src/content/sheet/command.ts'
import { readLanguage } from '../src/content/sheet/language.ts'
import type { Row } from '../src/content/sheet/rows.ts'
import { splice } from '../src/content/sheet/splice.ts'
import { progress, readRecords } from '../src/content/sheet/translated.ts'
import { readXlsx, writeXlsx } from '../src/content/sheet/xlsx.ts'
import { contentWith } from './content/broken.ts'

const LOCALES = readdirSync('locales')
const TRANSLATED = LOCALES.filter((locale) => locale !== 'en')

const FLOWS = [...readContent('.', 'en').content.flows.values()]

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** A copy of the content with a spreadsheet beside it. Each time its translations are taken for made from the present source. */
function copy() {
  const root = contentWith([], ['en', 'tk', 'uz'])
  roots.push(root)
  const file = join(root, 'tk.xlsx')
  const place: Place = { root, reference: 'en', locales: ['en', 'tk', 'uz'], flows: FLOWS }
  const [reference, language] = [readLanguage(root, 'en'), readLanguage(root, 'tk')]
  acceptTexts(place, 'tk', [...language.cells.keys()].filter((key) => reference.cells.has(key)))
  const path = (locale: string, name: string) => join(root, 'locales', locale, name)
  return {
    root,
    file,
    place,
    export: () => exportSheet(place, 'tk', file),
    import: () => importSheet(place, 'tk', file),
    text: (key: string, locale = 'tk') => readLanguage(root, locale).cells.get(key)?.text,
    files: () => Object.fromEntries(readdirSync(join(root, 'locales/tk')).map((name) => [name, readFileSync(path('tk', name), 'utf8')])),
    source: (key: string, text: string) => {
      const found = readLanguage(root, 'en')
      const at = found.cells.get(key)?.path ?? ''
      writeFileSync(join(root, at), splice(found.files.find((it) => it.path === at)?.source ?? '', new Map([[key, text]]), ''))
    },
    path,
  }
}

/** Opens the spreadsheet, changes rows by their keys, and saves it. */
async function edit(file: string, changes: Readonly<Record<string, Partial<Row>>>, more: (rows: Row[]) => Row[] = (rows) => rows): Promise<void> {
  const read = await readXlsx(file)
  if ('problem' in read) throw new Error(read.problem)
  const rows = read.rows.map(({ row }) => row)
  for (const key of Object.keys(changes)) expect(rows.map((row) => row.key)).toContain(key)
  await writeXlsx(file, read.tab, more(rows.map((row) => ({ ...row, ...changes[row.key] }))))
}

async function rowOf(file: string, key: string) {
  const read = await readXlsx(file)
  return 'rows' in read ? read.rows.find(({ row }) => row.key === key) : undefined
}

const sum = ({ lines }: Said) => lines.at(-1)

describe('the texts of a file', () => {
  test.each(LOCALES)('in %s, each written anew as it is read, leave every byte where it was', (locale) => {
    const { files } = readLanguage('.', locale)
    expect(files.length).toBeGreaterThan(5)
    for (const { source } of files) {
      const cells = readCells(source)
      expect(splice(source, new Map(cells.map(({ key, text }) => [key, text])), '')).toBe(source)
      const other = splice(source, new Map(cells.map(({ key, text }) => [key, `${text} x`])), '')
      expect(readCells(other).map(({ text }) => text)).toEqual(cells.map(({ text }) => `${text} x`))
      expect(splice(other, new Map(cells.map(({ key, text }) => [key, text])), '')).toBe(source)
    }
  })

  test('keep any words with blank lines, lists and variables, and touch no other text', () => {
    const { files } = readLanguage('.', 'tk')
    const source = files.find(({ path }) => path.endsWith('common.ftl'))?.source ?? ''
    const cells = readCells(source)
    const line = fc.constantFrom('söz', '• bir', '', 'a = b', '# belgi', '{ $brand }', '"dyrnak"', '-ýa', '   süýşen', '={ 1', '=SUM(A1)', '/forget')
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.array(line, { minLength: 1, maxLength: 8 }), (cell, lines) => {
        const text = tidy(lines.join('\n'))
        fc.pre(problemOf('menu', text, '{ $brand }', new Set()) === undefined)
        const after = readCells(splice(source, new Map([[cell.key, text]]), ''))
        expect(after.map((it) => [it.key, it.text])).toEqual(cells.map((it) => [it.key, it.key === cell.key ? text : it.text]))
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('bear the comments above them', () => {
    const cells = readCells('### All\n\n## One\n# mine\na = 1\n\n# below\n\nb = 2\n    .c = 3\n\n## Two\nd = 4\n')
    expect(cells.map(({ key, comment }) => [key, comment])).toEqual([
      ['a', 'All\nOne\nmine'],
      ['b', 'All\nOne\nbelow'],
      ['b.c', 'All\nOne\nbelow'],
      ['d', 'All\nTwo'],
    ])
  })

  test('new ones go where the reference language has them', () => {
    const reference = '## A\na = 1\nb = 2\n\n## B\nc = 3\n    .x = 4\n    .y = 5\n    .z = 6\nd = 7\n'
    const changes = new Map([['b', 'B'], ['c', 'one\n\ntwo'], ['c.y', 'Y'], ['d', 'D']])
    expect(splice('## A\na = A\n\n## B\nc =\n    .x = X\n    .z = Z\n', changes, reference)).toBe(
      '## A\na = A\nb = B\n\n## B\nc =\n    one\n\n    two\n    .x = X\n    .y = Y\n    .z = Z\nd = D\n',
    )
    expect(splice('## A\nb = B\n', new Map([['a', 'A'], ['c.x', 'X']]), reference)).toBe('## A\na = A\n\nb = B\n\nc =\n    .x = X\n')
    expect(splice('', new Map([['a', 'A'], ['b', 'B']]), reference)).toBe('a = A\nb = B\n')
  })
})

describe('a spreadsheet', () => {
  test.each(TRANSLATED)('of %s that comes back as it went changes nothing', async (locale) => {
    const root = contentWith([], ['en', locale])
    roots.push(root)
    const place = { root, reference: 'en', locales: ['en', locale], flows: FLOWS }
    const files = () => readdirSync(join(root, 'locales', locale)).map((name) => [name, readFileSync(join(root, 'locales', locale, name), 'utf8')])
    const before = files()
    await exportSheet(place, locale, join(root, 'all.xlsx'))
    const { lines, failed } = await importSheet(place, locale, join(root, 'all.xlsx'))
    expect(lines).toEqual([expect.stringMatching(/^0 texts taken, 0 refused, \d{3,} left/)])
    expect({ failed, files: files() }).toEqual({ failed: false, files: before })
  })

  test('says of each text where it is shown, how long it may be and where it stands', async () => {
    const { file, ...it } = copy()
    await it.export()
    expect((await rowOf(file, 'offer-check-where.thinking'))?.row).toMatchObject({ longest: '38', status: 'ok', source: it.text('offer-check-where.thinking', 'en') })
    expect((await rowOf(file, 'offer-check-where.thinking'))?.row.context).toMatch(/^button: an answer to offer-check-where\n[^]*at most 38 characters/)
    expect((await rowOf(file, 'offer-check-r01'))?.row.context).toMatch(/^question\n/)
    expect((await rowOf(file, 'button-menu'))?.row.context).toMatch(/Buttons \(at most/)
    expect((await rowOf(file, 'offer-check-privacy'))?.row.target).toMatch(/\n\n/)
  })

  test('with twenty changes, five of them wrong, brings fifteen in and says of five why not', async () => {
    const { file, root, ...it } = copy()
    await it.export()
    const before = it.files()
    const { issues } = readContent(root, 'en')
    const good = {
      'button-back': 'Yzyna', 'button-done': '=Taýýar', 'answer-no': 'Ýok, ýok', 'mark-all': 'Belläň.', languages: 'Dil?',
      'page-number': '{ $pages } sahypadan { $page }', menu: '<b>{ $brand }</b> siziň ýanyňyzda.\n\n• bir\n• iki\n\nNäme?', learn: 'Sapaklar',
      'offer-check': '🔎 Teklip', 'offer-check.about': 'Soraglar', 'offer-check-where': 'Nirede?\nSiz.', 'offer-check-where.thinking': 'Pikirlenýärin',
      'sign-R01': 'Alamat', 'sign-R01.why': 'Sebäp', 'hotline-tm-iom.note': 'Bellik',
    }
    const wrong = {
      'answer-yes': 'Hawa '.repeat(20), 'question-number': 'Sorag { $number }', apology: 'Bir <b>söz', 'start-again': 'Bir\u202esöz', 'button-help': 'Kömek\n112',
    }
    await edit(file, Object.fromEntries(Object.entries({ ...good, ...wrong }).map(([key, target]) => [key, { target }])))
    const { lines, failed } = await it.import()
    expect(lines.at(-1), lines.join('\n')).toMatch(/^15 texts taken, 5 refused, /)
    expect(failed).toBe(true)
    const reasons = {
      'answer-yes': '99 characters, at most 38 fit', 'question-number': 'its variables are number', apology: '<b> is not closed',
      'start-again': 'U+202E', 'button-help': 'a button has one line',
    }
    for (const [key, reason] of Object.entries(reasons)) {
      expect(lines).toContainEqual(expect.stringContaining(`row ${(await rowOf(file, key))?.number}, ${key}: refused: `))
      expect(lines.find((line) => line.includes(`, ${key}: `))).toContain(reason)
    }
    expect(readContent(root, 'en').issues).toEqual(issues)
    const after = readLanguage(root, 'tk').cells
    const expected = new Map([...readLanguage('.', 'tk').cells].map(([key, { text }]) => [key, new Map(Object.entries(good)).get(key) ?? text]))
    expect(new Map([...after].map(([key, { text }]) => [key, text]))).toEqual(expected)
    const touched = Object.entries(it.files()).filter(([name, source]) => source !== before[name]).map(([name]) => name)
    expect(touched.toSorted()).toEqual(['common.ftl', 'hotlines.ftl', 'offer-check.ftl', 'signs.ftl', 'translated.txt'])
    const lost = (before['common.ftl'] ?? '').split('\n').filter((line) => !it.files()['common.ftl']?.split('\n').includes(line))
    expect(lost.length).toBeLessThan(16)
  })

  test('marks a text as stale once its source changes, until it is translated again or confirmed', async () => {
    const { file, ...it } = copy()
    it.source('languages', 'Choose.')
    it.source('learn', 'Lessons')
    it.source('button-menu', 'Start page')
    expect(sum(await it.export())).toMatch(/, 3 stale$/)
    expect((await rowOf(file, 'languages'))?.row).toMatchObject({ status: 'stale', source: 'Choose.' })
    await edit(file, { languages: { target: 'Saýlaň.' }, learn: { status: 'ok' } })
    await it.import()
    expect(sum(await it.export())).toMatch(/, 1 stale$/)
    expect(acceptTexts(it.place, 'tk', ['button-menu']).lines).toEqual(['tk: 1 texts accepted as made from the present source'])
    expect(sum(await it.export())).toMatch(/, 0 stale$/)
  })

  test('made from a source that has changed meanwhile is taken, and stale', async () => {
    const { file, ...it } = copy()
    await it.export()
    it.source('languages', 'Choose.')
    it.source('learn', 'Lessons')
    await edit(file, { languages: { target: 'Saýlaň.' } })
    const { lines, failed } = await it.import()
    expect(lines).toEqual([expect.stringMatching(/^row \d+, languages: taken; it was made from an older source/), expect.stringMatching(/^1 texts taken, 0 refused/)])
    expect(failed).toBe(false)
    expect(it.text('languages')).toBe('Saýlaň.')
    await it.export()
    expect((await rowOf(file, 'languages'))?.row.status).toBe('stale')
  })

  test('never takes a text away: an empty cell, an empty row and a missing row leave it', async () => {
    const { file, ...it } = copy()
    await it.export()
    const before = it.files()
    const empty = { key: '', context: '', longest: '', source: '', target: '', status: '', comment: '', mark: '' }
    await edit(file, { languages: { target: '' } }, (rows) => [...rows.filter(({ key }) => key !== 'learn'), empty])
    const { lines } = await it.import()
    expect(lines).toEqual([expect.stringMatching(/languages: the cell is empty: the text that is there stays$/), expect.stringMatching(/^0 texts taken, 0 refused/)])
    expect(it.files()).toEqual(before)
  })

  test('leaves alone what somebody else has translated since, and says what it replaces', async () => {
    const { file, ...it } = copy()
    await it.export()
    const path = it.path('tk', 'common.ftl')
    writeFileSync(path, splice(readFileSync(path, 'utf8'), new Map([['languages', 'Täze'], ['answer-no', 'Ýok-la']]), ''))
    await edit(file, { 'answer-no': { target: 'Ýook' } })
    const { lines } = await it.import()
    expect([it.text('languages'), it.text('answer-no')]).toEqual(['Täze', 'Ýook'])
    expect(lines[0]).toMatch(/answer-no: taken; it replaces a text that was not in the export: Ýok-la$/)
  })

  test('names keys that are unknown, changed or there twice, and takes no such row', async () => {
    const { file, ...it } = copy()
    await it.export()
    const before = it.files()
    await edit(file, { languages: { key: 'langages', target: 'a' }, 'answer-no': { key: 'learn', target: 'b' } }, (rows) => [
      ...rows.filter(({ key }) => key !== 'button-back'),
      ...rows.filter(({ key }) => key === 'button-menu').flatMap((row) => [{ ...row, target: 'c' }, { ...row, key: 'button-back', target: 'd' }]),
    ])
    const { lines, failed } = await it.import()
    expect(failed).toBe(true)
    expect(it.files()).toEqual(before)
    expect(lines).toEqual([
      expect.stringMatching(/button-menu: refused: this key stands in rows \d+ and \d+/),
      expect.stringMatching(/learn: refused: this key stands in rows \d+ and \d+/),
      expect.stringMatching(/langages: refused: there is no text of this key/),
      expect.stringMatching(/learn: refused: this key stands in rows/),
      expect.stringMatching(/button-menu: refused: this key stands in rows/),
      expect.stringMatching(/button-back: refused: its source is that of button-menu/),
      expect.stringMatching(/^0 texts taken, 6 refused/),
    ])
  })

  test('can be imported again, also after an import that was cut off in the middle', async () => {
    const { file, ...it } = copy()
    it.source('languages', 'Choose.')
    await it.export()
    const before = it.files()
    await edit(file, { languages: { target: 'Saýlaň.' }, 'offer-check.about': { target: 'Soraglar' } })
    expect(sum(await it.import())).toMatch(/^2 texts taken/)
    const after = it.files()
    expect(sum(await it.import())).toMatch(/^0 texts taken, 0 refused/)
    expect(it.files()).toEqual(after)
    // The first file was written; the second one and what is known of the sources were not.
    for (const name of ['offer-check.ftl', 'translated.txt']) writeFileSync(it.path('tk', name), before[name] ?? '')
    expect(sum(await it.import())).toMatch(/^1 texts taken/)
    expect(it.files()).toEqual(after)
  })

  test('can be filled in bit by bit, for a language that has been copied from the reference', async () => {
    const { file, root, path, ...it } = copy()
    const place = { ...it.place, locales: [...it.place.locales, 'xx'] }
    mkdirSync(path('xx', ''))
    for (const { path: name, source } of readLanguage(root, 'en').files) writeFileSync(join(root, name.replace('/en/', '/xx/')), source)
    expect(sum(await exportSheet(place, 'xx', file))).toMatch(/texts, 1\d\d\d new, 0 stale$/)
    expect((await rowOf(file, 'languages'))?.row).toMatchObject({ status: 'new', target: '' })
    await edit(file, { languages: { target: 'Un' }, 'answer-no': { status: 'ok' } })
    expect((await importSheet(place, 'xx', file)).lines).toEqual([expect.stringMatching(/^1 texts taken, 0 refused/)])
    await edit(file, { learn: { target: 'Deux' } })
    expect(sum(await importSheet(place, 'xx', file))).toMatch(/^1 texts taken/)
    const cells = readLanguage(root, 'xx').cells
    expect([cells.get('languages')?.text, cells.get('learn')?.text]).toEqual(['Un', 'Deux'])
    expect([...readRecords(root, 'xx').keys()]).toEqual(['answer-no', 'languages', 'learn'])
    expect((await rowOf(file, 'answer-no'))?.row.target).toBe('')
    expect(acceptTexts(place, 'xx').lines.at(-1)).toMatch(/the same as the source, .* and \d+ more/)
  })

  test('keeps the line ends and the byte order mark of a file', async () => {
    const { file, ...it } = copy()
    const before = `\ufeff${it.files()['common.ftl']?.replaceAll('\n', '\r\n')}`
    writeFileSync(it.path('tk', 'common.ftl'), before)
    await it.export()
    await edit(file, { languages: { target: 'Dil?' } })
    await it.import()
    expect(it.files()['common.ftl']).toBe(before.replace('Dil saýlaň.', 'Dil?'))
  })

  test('of another language, without its columns, or that is no spreadsheet, is refused as a whole', async () => {
    const { file, ...it } = copy()
    const before = it.files()
    await exportSheet(it.place, 'uz', file)
    expect(await it.import()).toEqual({ lines: [`${file} was exported for uz, not for tk`], failed: true })
    writeFileSync(file, 'key,target')
    expect(await it.import()).toEqual({ lines: [`${file} is no spreadsheet in the format .xlsx`], failed: true })
    expect(await importSheet(it.place, 'en', file)).toMatchObject({ failed: true })
    expect(await exportSheet(it.place, 'tk', '')).toMatchObject({ failed: true })
    expect(acceptTexts(it.place, 'tk', ['no-such-key'])).toMatchObject({ failed: true })
    expect(it.files()).toEqual(before)
  })
})

describe('a cell', () => {
  test.each([
    ['menu', '<u>one', '<u> is not closed'],
    ['menu', '<a href="x">one</a>', 'is not allowed'],
    ['menu', 'one & two', 'write &amp; for &'],
    ['menu', 'x'.repeat(901), '901 characters, at most 900 fit'],
    ['menu', 'a\u200bb', 'U+200B'],
    ['menu', '{ "\\u200b" }', 'U+200B'],
    ['menu', '{ brand }', 'the reference to brand is not allowed'],
    ['menu', '{ -brand }', 'the reference to -brand is not allowed'],
    ['menu', '{ NUMBER($n) }', 'the function NUMBER is not allowed'],
    ['menu', '{ $other }', 'its variables are other'],
    ['menu', 'one { two', 'do not fit together'],
    ['menu', 'one } two', 'do not fit together'],
    ['menu', 'one\n.two = three', 'line 2 begins with .'],
    ['menu', 'one\n[two', 'line 2 begins with ['],
    ['menu', 'one\n*two', 'line 2 begins with *'],
    ['menu', '#NAME?', 'the cell holds the mistake #NAME?'],
    ['button-x', '<b>one</b>', 'this is shown without tags'],
    ['button-x', 'one\ntwo', 'a button has one line'],
    ['q.one', 'one\ntwo', 'a button has one line'],
  ])('of %s with %j is refused with a reason', (key, text, reason) => {
    expect(problemOf(key, text, 'source', new Set(['q.one']))).toContain(reason)
  })

  test('full of brackets is refused too', () => {
    expect(problemOf('menu', '{'.repeat(20_000), 'source', new Set())).toContain('do not fit together')
  })

  test.each(['one = two', '# one', '-one', '=1+1', 'one\n\n• two\n• three', '1', '.', '<b>one</b> &amp; <i>two</i>', 'one {"{"} two'])('with %j is taken', (text) => {
    expect(problemOf('menu', text, 'source', new Set())).toBeUndefined()
    expect(problemOf('menu.one', text, 'source', new Set())).toBeUndefined()
  })
})

describe('what is known of translations', () => {
  test('is brought up to date for texts that were written anew, and asks about those that nobody has touched', () => {
    const { root, place, ...it } = copy()
    it.source('languages', 'Choose.')
    it.source('learn', 'Lessons')
    const path = it.path('tk', 'common.ftl')
    writeFileSync(path, splice(readFileSync(path, 'utf8'), new Map([['languages', 'Saýlaň.']]), ''))
    const state = () => progress(readLanguage(root, 'en'), readLanguage(root, 'tk'), readRecords(root, 'tk'))
    expect(state()).toEqual({ stale: 2, unreviewed: 0 })
    const left = 'tk: not touched since their source changed, and so not accepted without their keys: learn'
    expect(acceptTexts(place, 'tk').lines).toEqual(['tk: 1 texts accepted as made from the present source', left])
    expect(acceptTexts(place, 'tk').lines).toEqual(['tk: 0 texts accepted as made from the present source', left])
    expect(state()).toEqual({ stale: 1, unreviewed: 0 })
    acceptTexts(place, 'tk', ['learn'])
    expect(state()).toEqual({ stale: 0, unreviewed: 0 })
    rmSync(it.path('tk', 'translated.txt'))
    expect(state().unreviewed).toBeGreaterThan(900)
  })

  test('is no content: a start neither reads nor refuses it, however broken', () => {
    const { root, path } = copy()
    const { issues } = readContent(root, 'en')
    writeFileSync(path('tk', 'translated.txt'), '<<<<<<< ours\nmenu 12345678 87654321\n=======\nmenu 1234567\n\u202e\n>>>>>>> theirs\n')
    expect(readContent(root, 'en').issues).toEqual(issues)
    expect([...readRecords(root, 'tk')]).toEqual([['menu', { source: '12345678', target: '87654321' }]])
  })

  test('names texts that exist', () => {
    for (const locale of TRANSLATED) {
      const { cells } = readLanguage('.', locale)
      expect(readRecords('.', locale).size).toBeGreaterThan(900)
      expect([...readRecords('.', locale).keys()].filter((key) => !cells.has(key))).toEqual([])
    }
  })
})
