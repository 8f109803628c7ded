import type { Message, MessageEntity } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readIncoming, type LinkRules } from '../../../src/bot/staff/incoming.ts'
import type { FileKind } from '../../../src/emulator/types.ts'
import { content, type Person } from '../world.ts'
import { createStaffWorld } from './people.ts'

const RULES: LinkRules = { links: ['iom.int', 't.me/iom_tm', 'пример.рф'], username: 'Yoldash_bot' }

function messageOf(given: Partial<Message>): Message {
  return { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'A' }, from: { id: 1, is_bot: false, first_name: 'A' }, ...given }
}

/** A text with one entity over all of it. */
function linked(text: string, type: 'url' | 'mention' = 'url'): Message {
  return messageOf({ text, entities: [{ type, offset: 0, length: text.length }] })
}

function behind(url: string): Message {
  return messageOf({ text: 'here', entities: [{ type: 'text_link', offset: 0, length: 4, url }] })
}

const isFine = (message: Message, rules = RULES) => readIncoming(message, rules).is === 'fine'

describe('a link', () => {
  test.each([
    'https://iom.int', 'http://IOM.int/path?query=1#there', 'iom.int', 'www.iom.int/a', 'https://kazakhstan.iom.int/news', 'https://iom.int:8443/', 'iom.int:8443/a',
    'https://t.me/iom_tm', 't.me/IOM_tm/42', 'https://telegram.me/iom_tm', 'https://t.me/yoldash_bot?start=check', 'https://пример.рф/страница', 'https://xn--e1afmkfd.xn--p1ai', 'сайт.пример.рф',
  ])('to %s may be sent, typed or behind words', (link) => {
    expect(isFine(linked(link))).toBe(true)
    expect(isFine(behind(link))).toBe(true)
  })

  test.each([
    'https://example.org', 'notiom.int', 'https://iom.int.example.org', 'https://iom.int@example.org/', 'https://example.org/iom.int', 'https://example.org/?q=.iom.int', 'https://t.me/iom_tm_2', 't.me/joinchat',
    'https://t.me/', 't.me/+iom_tm', 'https://iom_tm.t.me', 'tg://resolve?domain=example', 'tg://resolve?domain=example&x=.iom.int', 'tg:x.iom.int', 'javascript:alert(1)//.iom.int', 'https://exa mple.iom.int', 'ftp://iom.int',
    'https://t.me/share/url?url=https://iom.int', 'https://другой.рф',
  ])('to %s may not, and is named', (link) => {
    for (const message of [linked(link), behind(link)]) {
      const incoming = readIncoming(message, RULES)
      expect(incoming).toMatchObject({ is: 'refused', why: 'link' })
      expect('about' in incoming && incoming.about.length > 0).toBe(true)
    }
  })

  test('by a name leads to a place of Telegram', () => {
    expect(isFine(linked('@IOM_tm', 'mention'))).toBe(true)
    expect(isFine(linked('@yoldash_bot', 'mention'))).toBe(true)
    expect(readIncoming(linked('@somebody', 'mention'), RULES)).toEqual({ is: 'refused', why: 'link', about: 't.me/somebody' })
  })

  test('is looked for behind pictures and in what is shown of a page, and each of several counts', () => {
    const text = 'See iom.int and example.org'
    const entities: MessageEntity[] = [{ type: 'url', offset: 4, length: 7 }, { type: 'url', offset: 16, length: 11 }]
    expect(readIncoming(messageOf({ text, entities }), RULES)).toMatchObject({ why: 'link', about: 'example.org' })
    const photo = [{ file_id: 'a', file_unique_id: 'b', width: 1, height: 1 }]
    expect(readIncoming(messageOf({ photo, caption: text, caption_entities: entities }), RULES)).toMatchObject({ why: 'link', about: 'example.org' })
    expect(readIncoming(messageOf({ text: 'Hello', link_preview_options: { url: 'https://example.org/a' } }), RULES)).toMatchObject({ why: 'link', about: 'example.org' })
    expect(isFine(messageOf({ text: 'Hello', link_preview_options: { url: 'https://iom.int/a' } }))).toBe(true)
  })

  test('is free where a point says so, and nowhere when nothing is said', () => {
    for (const link of ['https://example.org', 't.me/somebody', 'https://exa mple.org']) expect(isFine(linked(link), { ...RULES, links: ['.'] })).toBe(true)
    expect(isFine(linked('iom.int'), { ...RULES, links: [] })).toBe(false)
    expect(isFine(linked('t.me/yoldash_bot'), { ...RULES, links: [] })).toBe(true)
    expect(isFine(linked('t.me/anybody'), { ...RULES, links: ['t.me'] })).toBe(true)
  })

  test('is none in a word that looks like one, a number or an address for letters', () => {
    const text = 'Call +99312345678, write to help@example.org, #work'
    const entities: MessageEntity[] = [{ type: 'phone_number', offset: 5, length: 12 }, { type: 'email', offset: 28, length: 16 }, { type: 'hashtag', offset: 46, length: 5 }]
    expect(isFine(messageOf({ text, entities }))).toBe(true)
    expect(isFine(messageOf({ text: 'Version 1.2 is out' }))).toBe(true)
  })
})

describe('a message', () => {
  const file = { file_id: 'a', file_unique_id: 'b' }

  test('that asks for an answer, shows a place, names a person or costs something cannot be sent', () => {
    const kinds: readonly Partial<Message>[] = [
      { contact: { phone_number: '1', first_name: 'A' } }, { location: { latitude: 1, longitude: 1 } }, { venue: { location: { latitude: 1, longitude: 1 }, title: 'a', address: 'b' }, location: { latitude: 1, longitude: 1 } },
      { dice: { emoji: '🎲', value: 1 } },
      { poll: { id: '1', question: 'a', options: [], total_voter_count: 0, is_closed: false, is_anonymous: true, type: 'regular', allows_multiple_answers: false, allows_revoting: false, members_only: false } },
      { story: { id: 1, chat: { id: 1, type: 'private', first_name: 'A' } } }, 
      { pinned_message: messageOf({ text: 'a' }) }, {},
    ]
    for (const kind of kinds) expect(readIncoming(messageOf(kind), RULES), JSON.stringify(kind)).toEqual({ is: 'refused', why: 'kind' })
  })

  test('that names a person by their account cannot be sent, whatever may be linked to', () => {
    const entities: MessageEntity[] = [{ type: 'text_mention', offset: 0, length: 4, user: { id: 5, is_bot: false, first_name: 'B' } }]
    expect(readIncoming(messageOf({ text: 'Anna', entities }), { ...RULES, links: ['.'] })).toEqual({ is: 'refused', why: 'person' })
    expect(readIncoming(messageOf({ video: { ...file, width: 1, height: 1, duration: 1 }, caption: 'Anna', caption_entities: entities }), RULES)).toEqual({ is: 'refused', why: 'person' })
  })

  test('is as long as Telegram lets it be, counted as Telegram counts', () => {
    expect([4096, 4097].map((length) => readIncoming(messageOf({ text: 'x'.repeat(length) }), RULES).is)).toEqual(['fine', 'refused'])
    expect(readIncoming(messageOf({ text: '🧭'.repeat(2049) }), RULES)).toEqual({ is: 'refused', why: 'long-text' })
    const voice = { ...file, duration: 1 }
    expect([1024, 1025].map((length) => readIncoming(messageOf({ voice, caption: 'x'.repeat(length) }), RULES).is)).toEqual(['fine', 'refused'])
    expect(readIncoming(messageOf({ voice, caption: 'x'.repeat(1025) }), RULES)).toEqual({ is: 'refused', why: 'long-caption' })
    expect(readIncoming(messageOf({ text: ' \n ' }), RULES)).toEqual({ is: 'refused', why: 'empty' })
  })

  test('shows on a locked phone its kind and its beginning, in whole letters', () => {
    const lineOf = (given: Partial<Message>) => {
      const incoming = readIncoming(messageOf(given), RULES)
      return incoming.is === 'fine' ? incoming.line : incoming.why
    }
    expect(lineOf({ text: '  Hello\n\nyou ' })).toBe('Hello you')
    expect(lineOf({ text: 'x'.repeat(70) })).toBe('x'.repeat(70))
    expect(lineOf({ text: '🧭'.repeat(71) })).toBe(`${'🧭'.repeat(69)}…`)
    expect(lineOf({ photo: [{ ...file, width: 1, height: 1 }], caption: 'Hello' })).toBe('🖼 Hello')
    expect(lineOf({ sticker: { ...file, type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } })).toBe('🏷')
    expect(lineOf({ animation: { ...file, width: 1, height: 1, duration: 1 }, document: file })).toBe('🎞')
    expect(lineOf({ video_note: { ...file, length: 1, duration: 1 } })).toBe('🎬')
  })
})

describe('what somebody on the staff writes or forwards', () => {
  let world: Awaited<ReturnType<typeof createStaffWorld>>
  let author: Person
  beforeEach(async () => {
    world = await createStaffWorld({ staff: ['900002:author@Umyt'], links: ['iom.int'] })
    author = world.known(900002)
    await author.sends('/staff')
    await author.taps('staff:new')
    await author.sends('Money first')
  })
  afterEach(() => world.end())

  const t = content.texts.translator('en')
  const said = (key: string, variables = {}) => t(key, { brand: 'Yoldash', ...variables }).replaceAll(/<[^>]*>/g, '')
  const languages = async () => (await world.broadcasts.list()).flatMap(({ messages }) => Object.keys(messages))

  /** Sends something to the open question, and gives what the bot says to it. */
  async function answers(send: () => unknown): Promise<readonly string[]> {
    const before = author.messages().length
    send()
    await world.telegram.settled()
    return author.messages().slice(before).map(({ text }) => text)
  }

  test('is refused with a clear sentence, nothing is kept, and the question stays', async () => {
    const file = { file_id: 'a', file_unique_id: 'b', file_size: 1, width: 1, height: 1 }
    const { door } = author
    const cases: readonly (readonly [why: string, send: () => unknown, variables?: Readonly<Record<string, string>>])[] = [
      ['long-text', () => door.send({ text: 'x'.repeat(4097) })],
      ['long-caption', () => door.sendFile('photo', undefined, 'x'.repeat(1025))],
      ['kind', () => door.sendContact('+99312345678', 'Somebody')],
      ['kind', () => door.sendLocation(37.9, 58.4)],
      ['kind', () => door.send({ venue: { location: { latitude: 1, longitude: 1 }, title: 'a', address: 'b' } })],
      ['empty', () => door.sendText(' ')],
      ['person', () => door.send({ text: 'Ask Anna', entities: [{ type: 'text_mention', offset: 4, length: 4, user: { id: 5, is_bot: false, first_name: 'Anna' } }] })],
      ['link', () => door.sendText('See https://example.org/<b>'), { link: 'example.org' }],
      ['link', () => door.sendText('Ask @somebody'), { link: 't.me/somebody' }],
      ['link', () => door.send({ photo: [file], caption: 'See', caption_entities: [{ type: 'text_link', offset: 0, length: 3, url: 'tg://<b>' }] }), { link: 'tg://<b>' }],
      ['protected', () => door.send({ text: 'Passed on', has_protected_content: true })],
    ]
    for (const [why, send, variables = {}] of cases) {
      expect(await answers(send), why).toEqual([t(`staff-incoming-${why}`, { brand: '', ...variables })])
      expect(author.places()).toContain('staff:cancel')
    }
    expect(await languages()).toEqual([])
    expect((await answers(() => door.sendText('See iom.int'))).length).toBeGreaterThan(1)
    expect(await languages()).toEqual(['en'])
    expect(world.lines).toEqual([])
  })

  test('as an album is refused once, however many pictures it has, and the question stays', async () => {
    const photo = (n: number) => ({ photo: [{ file_id: `a${n}`, file_unique_id: `b${n}`, file_size: 1, width: 1, height: 1 }] })
    const album = (media_group_id: string) => () => {
      for (const picture of [1, 2, 3, 4].map((n) => ({ ...photo(n), media_group_id }))) author.door.send(picture)
    }
    expect(await answers(album('77'))).toEqual([said('staff-incoming-album')])
    expect(await answers(album('78'))).toEqual([said('staff-incoming-album')])
    expect(await languages()).toEqual([])
    await answers(() => author.door.send(photo(1)))
    expect(await languages()).toEqual(['en'])
    expect(world.lines).toEqual([])
  })

  test.each<FileKind>(['photo', 'video', 'animation', 'audio', 'voice', 'document', 'sticker'])('as %s is copied at once with its words, and the copy shown is what will be sent', async (kind) => {
    const caption = kind === 'sticker' ? undefined : 'Iş üçin pul soralsa, duruň'
    const sent = author.door.sendFile(kind, undefined, caption)
    await world.telegram.settled()
    const copy = author.messages().find(({ file }) => file?.kind === kind)
    expect(copy?.text).toBe(caption ?? '')
    const [broadcast] = await world.broadcasts.list()
    expect(broadcast).toMatchObject({ messages: { en: { message: copy?.id } }, audience: { languages: ['en'] } })
    expect(copy?.id).not.toBe(sent)
  })

  test('keeps what is bold and where it links', async () => {
    author.door.send({ text: 'Stop here', entities: [{ type: 'bold', offset: 0, length: 4 }, { type: 'text_link', offset: 5, length: 4, url: 'https://iom.int/a' }] })
    await world.telegram.settled()
    const copy = author.messages().find(({ text }) => text === 'Stop here')
    expect(copy?.entities.map(({ type, url }) => url ?? type)).toEqual(['bold', 'https://iom.int/a'])
  })

  test('and changes afterwards does not change what is sent', async () => {
    const mine = author.door.sendText('Stop here')
    await world.telegram.settled()
    author.door.edit(mine, 'Go there')
    author.door.deletes(mine)
    await world.telegram.settled()
    await author.taps(author.placeLike('staff:say:enough-'))
    const [{ id } = { id: '' }] = await world.broadcasts.list()
    expect((await answers(() => author.door.tap(author.newest().id, { data: `en:staff:me:${id}` }))).slice(0, 2)).toEqual(['English ⬇️', 'Stop here'])
  })

  test('is not there any more when it was deleted: said by language, and then it is not seen', async () => {
    await author.sends('One')
    await author.sends('Two')
    await author.taps(author.placeLike('staff:say:enough-'))
    await world.subscribers.put({ chat: 5001, language: 'kk', zone: 'UTC', topics: [] })
    const [{ id } = { id: '' }] = await world.broadcasts.list()
    author.door.deletes(author.messages().find(({ text }) => text === 'Two')?.id ?? 0)
    const [, first, , second] = await answers(() => author.door.tap(author.newest().id, { data: `en:staff:me:${id}` }))
    expect(first).toBe('One')
    expect(second).toContain(said('staff-lost', { languages: 'Қазақ тілі' }))
    expect(await world.broadcasts.get(id)).toMatchObject({ status: 'draft', seen: {} })
    await author.taps(author.placeLike(`staff:edit:${id}:submit`))
    expect(author.newest().text).toContain(said('staff-refused-unseen'))
  })
})
