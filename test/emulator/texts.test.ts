import { expect, test } from 'vitest'
import type { Message } from '../../src/emulator/bot-api.ts'
import { setUp } from './setup.ts'

/** Sends a text; gives what became of it. */
async function became(text: string, parse_mode?: string): Promise<Message> {
  const { done, anna } = setUp()
  return done<Message>('sendMessage', { chat_id: anna.id, text, ...parse_mode !== undefined && { parse_mode } })
}

test('each tag of the documentation becomes its entity, nested ones too', async () => {
  const { text, entities } = await became('<b>a<i>b</i></b><strong>c</strong><em>d</em><u>e</u><ins>f</ins><s>g</s>' +
    '<strike>h</strike><del>i</del><span class="tg-spoiler">j</span><tg-spoiler>k</tg-spoiler>' +
    '<code>l</code><pre>m</pre><pre><code class="language-python">n</code></pre>' +
    "<blockquote>o</blockquote><blockquote expandable>p</blockquote><a href='https://a.tm/?a=1&amp;b=2'>q</a>" +
    '<a href="tg://user?id=77">r</a><tg-emoji emoji-id="5368324170671202286">s</tg-emoji>', 'HTML')
  expect(text).toBe('abcdefghijklmnopqrs')
  expect(entities?.map(({ type, offset, length }) => `${text?.slice(offset, offset + length)} ${type}`)).toEqual([
    'ab bold', 'b italic', 'c bold', 'd italic', 'e underline', 'f underline', 'g strikethrough', 'h strikethrough',
    'i strikethrough', 'j spoiler', 'k spoiler', 'l code', 'm pre', 'n pre', 'o blockquote', 'p expandable_blockquote',
    'q text_link', 'r text_mention', 's custom_emoji',
  ])
  expect(entities?.find(({ type }) => type === 'text_link')?.url).toBe('https://a.tm/?a=1&b=2')
  expect(entities?.find(({ offset }) => text?.[offset] === 'n')?.language).toBe('python')
})

test('only the four named references and numbers are decoded, with offsets in UTF-16', async () => {
  const { text, entities } = await became('😀 <b>&lt;&gt;&amp;&quot;&#33;&#x1F600;</b>&nbsp;&apos; & a', 'HTML')
  expect(text).toBe('😀 <>&"!😀&nbsp;&apos; & a')
  expect(entities).toEqual([{ type: 'bold', offset: 3, length: 7 }])
})

test('a link that Telegram does not take leaves its text', async () => {
  expect(await became('<a href="tel:+99312123456">call</a> <a href="example.com">see</a>', 'HTML')).toMatchObject({
    text: 'call see', entities: [{ type: 'text_link', offset: 5, length: 3, url: 'http://example.com/' }],
  })
})

test.each([
  ['a<x>b</x>', 'Unsupported start tag "x" at byte offset 1'],
  ['я<br>', 'Unsupported start tag "br" at byte offset 2'],
  ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
  ['<b>unclosed', 'Can\'t find end tag corresponding to start tag "b"'],
  ['a</b>', 'Unexpected end tag at byte offset 1'],
  ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
  ['1 <2', 'Unclosed start tag at byte offset 2'],
  ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ['<a href="x>a</a>', 'Unclosed start tag at byte offset 0'],
  ['<a href=a/b>a</a>', 'Unexpected end of name token at byte offset 8'],
  ['<a href=', 'Unclosed start tag "a" at byte offset 0'],
  ['<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<tg-emoji emoji-id="9999999999999999999">x</tg-emoji>', 'Invalid custom emoji identifier specified'],
])('%s is refused', async (html, problem) => {
  const { call, anna } = setUp()
  expect(await call('sendMessage', { chat_id: anna.id, text: html, parse_mode: 'HTML' }))
    .toMatchObject({ ok: false, error_code: 400, description: `Bad Request: can't parse entities: ${problem}` })
})

test('Telegram finds commands, mentions, links, addresses, hashtags and international phone numbers by itself', async () => {
  const { text = '', entities = [] } = await became(
    '/start /hotlines@yoldash_bot a/b @yoldash_bot #Türkmen $USD help@iom.int https://iom.int/a?b=c. t.me/yoldash ' +
    '+993 12 34-56-78 (+90 (312) 310 10 10) +1 12345')
  expect(entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)])).toEqual([
    ['bot_command', '/start'], ['bot_command', '/hotlines@yoldash_bot'], ['mention', '@yoldash_bot'],
    ['hashtag', '#Türkmen'], ['cashtag', '$USD'],
    ['email', 'help@iom.int'], ['url', 'https://iom.int/a?b=c'], ['url', 't.me/yoldash'],
    ['phone_number', '+993 12 34-56-78'], ['phone_number', '+90 (312) 310 10 10'],
  ])
})

test('nothing is found inside code, and what is bold may be a phone number, too', async () => {
  expect((await became('<code>/start</code> <b>+99312345678</b>', 'HTML')).entities?.map(({ type }) => type).toSorted())
    .toEqual(['bold', 'code', 'phone_number'])
})

test('white space around a text goes, and its entities move along', async () => {
  expect(await became('\n  a<b>b </b> \n', 'HTML'))
    .toMatchObject({ text: 'ab', entities: [{ type: 'bold', offset: 1, length: 1 }] })
})
