import { describe, expect, test } from 'vitest'
import { readFluent } from '../src/content/fluent.ts'
import { hiddenIn } from '../src/content/hidden.ts'
import { htmlProblem, plainProblem, withoutTags } from '../src/content/html.ts'
import { readTexts, type NeededText } from '../src/content/texts.ts'
import { createTexts } from '../src/content/translator.ts'

describe('htmlProblem', () => {
  test.each([
    ['words'],
    ['<b>one</b> and <i>two</i>'],
    ['<b>one <i>two</i></b>'],
    ['<blockquote><code>1</code></blockquote>\n<pre>2</pre>'],
    ['1 &lt; 2 &amp; 3 &gt; 2, &quot;so&quot;'],
    [''],
  ])('takes %j', (text) => {
    expect(htmlProblem(text)).toBeUndefined()
  })

  test.each([
    ['<b>one', '<b> is not closed'],
    ['<b><i>one', '<b><i> is not closed'],
    ['one</b>', '</b> closes nothing'],
    ['<b>one</i>', '</i> closes nothing'],
    ['<b><i>one</b></i>', '</b> closes nothing'],
    ['<B>one</B>', '<B> is not allowed'],
    ['<b class="x">one</b>', '<b class="x"> is not allowed'],
    ['one<br/>two', '<br/> is not allowed'],
    ['<script>alert(1)</script>', '<script> is not allowed'],
    ['<>', '<> is not allowed'],
    ['</>', '</> is not allowed'],
    ['1 < 2', 'a lone < is not allowed, write &lt;'],
    ['2 > 1', 'a lone > is not allowed, write &gt;'],
    ['<b', 'a lone < is not allowed, write &lt;'],
    ['<<b>one</b>', 'a lone < is not allowed, write &lt;'],
    ['you & me', '& is not allowed, write &amp; for &'],
    ['you&me', '&me is not allowed, write &amp; for &'],
    ['&nbsp;', '&nbsp; is not allowed, write &amp; for &'],
    ['&#8212;', '&#8212; is not allowed, write &amp; for &'],
    ['&amp', '&amp is not allowed, write &amp; for &'],
    ['&', '& is not allowed, write &amp; for &'],
  ])('says what is wrong with %j', (text, problem) => {
    expect(htmlProblem(text)).toBe(problem)
  })

  test('a text without tags has neither < nor > nor &', () => {
    expect(plainProblem('🧾 Work, 100 %')).toBeUndefined()
    for (const letter of ['<', '>', '&']) expect(plainProblem(`one ${letter} two`)).toMatch(new RegExp(`^${letter} is not allowed`))
  })

  test('a person sees neither tags nor names of characters', () => {
    expect(withoutTags('<b>1 &lt; 2</b>')).toHaveLength(5)
  })
})

describe('hiddenIn', () => {
  test.each([
    ['a tab and a line end', 'one\ttwo\n'],
    ['letters of our languages', 'Ýoldaş Ёжик Ғўзал ӯҳ қазақша'],
    ['a word of Arabic letters with a joiner inside', 'می\u200cخواهم'],
    ['an emoji made of several', '👩🏽\u200d🚒 🏳\ufe0f\u200d🌈'],
    ['a flag', '🇹🇲'],
  ])('lets %s pass', (_, text) => {
    expect(hiddenIn(text)).toBeUndefined()
  })

  test.each([
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200f', 'U+200F'],
    ['\u200b', 'U+200B'],
    ['\u200c', 'U+200C'],
    ['\u200d', 'U+200D'],
    ['\u00ad', 'U+00AD'],
    ['\u034f', 'U+034F'],
    ['\u2028', 'U+2028'],
    ['\u3164', 'U+3164'],
    ['\ufeff', 'U+FEFF'],
    ['\ufffd', 'U+FFFD'],
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u0085', 'U+0085'],
    ['\u{e0041}', 'U+E0041'],
  ])('finds %j between letters', (character, name) => {
    expect(hiddenIn(`one${character}two`)).toBe(name)
    expect(hiddenIn(`один${character}два`)).toBe(name)
  })
})

describe('readFluent', () => {
  const read = (source: string) => readFluent({ locale: 'en', path: 'locales/en/a.ftl', source })

  test('gives texts and attributes in their order, each variant of a choice as a part', () => {
    const { texts, issues } = read('one = <b>One</b>\n    .about = About { $name }\ntwo = { $n ->\n    [one] a day\n   *[other] { $n } days in { $place }\n    } left\nthree =\n    .only = Attribute\n')
    expect(issues).toEqual([])
    expect(texts.map(({ key, variables, parts, length }) => ({ key, variables, parts, length }))).toEqual([
      { key: 'one', variables: [], parts: ['<b>One</b>'], length: 3 },
      { key: 'one.about', variables: ['name'], parts: ['About { $name }'], length: 15 },
      { key: 'two', variables: ['n', 'place'], parts: [' left', 'a day', '{ $n } days in { $place }'], length: 30 },
      { key: 'three.only', variables: [], parts: ['Attribute'], length: 9 },
    ])
  })

  test('names the line of what is no Fluent, and reads on behind it', () => {
    const { texts, issues } = read('one = 1\n\n\nnonsense here\ntwo = 2\n')
    expect(texts.map(({ key }) => key)).toEqual(['one', 'two'])
    expect(issues).toMatchObject([{ file: 'locales/en/a.ftl', place: 'line 4' }])
  })
})

describe('texts', () => {
  const load = (sources: Readonly<Record<string, string>>, needed: readonly NeededText[] = [], reference = 'en') => {
    const read = readTexts(Object.entries(sources).map(([locale, source]) => ({ locale, path: `locales/${locale}/a.ftl`, source })), needed, reference)
    return { ...read, texts: createTexts(read.languages, reference) }
  }
  const found = ({ issues }: ReturnType<typeof load>) => issues.map(({ file, place, problem }) => `${file} ${place}: ${problem}`)

  test('gives the texts of each language with their variables, and no marks around them', () => {
    const { texts, languages, issues } = load({ en: 'hello = Hello { $name }', ru: 'hello = Привет, { $name }' })
    expect(issues).toEqual([])
    expect(texts.locales).toEqual(['en', 'ru'])
    expect(texts.translator('ru')('hello', { name: 'Anna' })).toBe('Привет, Anna')
    expect(texts.has('ru', 'hello')).toBe(true)
    expect(texts.has('uz', 'hello')).toBe(false)
    expect(languages.find(({ locale }) => locale === 'ru')?.figures).toEqual({ texts: 1, 'longest button': 0, 'longest text': 17 })
  })

  test('wants in every language what the reference has, what a screen needs, and what two languages have', () => {
    const sources = { en: 'a = A', ru: 'a = А\nc = Ц\nd = Д', tk: 'c = Ç' }
    expect(found(load(sources, [{ key: 'b', button: false }]))).toEqual([
      'locales/en c: this text is missing',
      'locales/en b: this text is missing',
      'locales/ru b: this text is missing',
      'locales/ru/a.ftl d: no screen and no other language has this text',
      'locales/tk a: this text is missing',
      'locales/tk b: this text is missing',
    ])
  })

  test('compares the languages that are there when the reference is not', () => {
    expect(found(load({ ru: 'a = А', tk: 'a = A' }, [], 'en'))).toEqual([])
    expect(load({}).texts.locales).toEqual([])
  })

  test.each([
    ['button-back', 38],
    ['answer-yes', 38],
    ['region-europe', 38],
    ['bot-short-description', 120],
    ['hotline-tm-iom', 200],
    ['hotline-tm-iom.note', 400],
    ['sign-R01', 250],
    ['sign-R01.do', 250],
    ['papers.visa-missing', 250],
    ['lesson-debt.about', 256],
    ['command-help', 256],
    ['bot-description', 512],
    ['menu', 900],
  ])('takes %s of at most %i characters', (key, most) => {
    const message = (length: number) => (key.includes('.') ? `${key.replace('.', ' = x\n    .')} = ${'ж'.repeat(length)}` : `${key} = ${'ж'.repeat(length)}`)
    expect(found(load({ en: message(most) }))).toEqual([])
    expect(found(load({ en: message(most + 1) }))).toEqual([`locales/en/a.ftl ${key}: ${most + 1} characters, at most ${most} fit`])
  })

  test('counts the characters that a person sees, with the longest variant of a choice', () => {
    expect(load({ en: `button-a = ${'👍'.repeat(38)}` }).issues).toEqual([])
    expect(load({ en: `menu = <b>${'x'.repeat(900)}</b>` }).issues).toEqual([])
    expect(found(load({ en: `menu = ${'x'.repeat(890)}{ $n ->\n    [one] 1234567890\n   *[other] 12345678901\n    }` }))).toEqual([
      'locales/en/a.ftl menu: 901 characters, at most 900 fit',
    ])
  })

  test('holds the label of an option to what a button bears', () => {
    expect(found(load({ en: 'q =\n    .one = <b>One</b>' }, [{ key: 'q.one', button: true }]))).toEqual([
      'locales/en/a.ftl q.one: < is not allowed: this is shown without tags',
    ])
  })
})
