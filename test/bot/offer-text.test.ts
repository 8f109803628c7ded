import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BotError } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLevel } from '../../src/store/level.ts'
import { createWorld, TOKEN, type Person } from './world.ts'

/** Words that stand nowhere else: where one of them turns up, an advertisement was kept. */
const CANARY = 'quetzalcoatl-7391'
const AD = `Работа в Таиланде, чат-оператор криптопроекта, без опыта, 4000$ в месяц! Предоплата 200$ за оформление. ${CANARY}. Пишите в телеграм @rabota_example`
/** Also what the answer quotes: with a refusal of Telegram the whole answer comes back. */
const OF_THE_AD = [CANARY, 'Работа в Таиланде', 'чат-оператор', 'криптопроект', 'Предоплата', 'rabota_example']
/** As Telegram does when it cannot read the markup, with some of the text in its reason. */
const REFUSED = { answer: 400, description: `Bad Request: can't parse entities: unsupported start tag "${CANARY}" at byte offset 7` } as const
const GROUP = { id: -100_500, type: 'supergroup', title: 'Work abroad' } as const

let folder: string
let store: Awaited<ReturnType<typeof openLevel>>
let world: Awaited<ReturnType<typeof createWorld>>
let anna: Person
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yoldash-test-'))
  store = await openLevel(folder)
  world = await createWorld({ store })
  anna = world.person('en')
  await anna.sends('/start')
  await anna.taps('language:en')
  world.telegram.clearCalls()
})
afterEach(async () => {
  await world.end()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every byte that the bot has written to the disk, once its counters are there and the store is closed. */
async function onDisk(): Promise<string> {
  await world.end()
  await store.close()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  return files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')).join('\n')
}

function expectNothingOfTheAd(kept: string): void {
  expect(OF_THE_AD.filter((it) => kept.toLowerCase().includes(it.toLowerCase()))).toEqual([])
}

async function settled(act: () => unknown): Promise<void> {
  act()
  await world.telegram.settled()
}

/** The signs that guided check and answer know by their ids, as the counters saw the level. */
const levels = () => world.counted.filter((event) => event.startsWith('offer-text:'))

describe('an offer that is sent to the bot', () => {
  test.each([
    ['pasted', () => anna.door.sendText(AD)],
    ['forwarded', () => anna.door.forward(AD)],
    ['under a picture', () => anna.door.sendFile('photo', undefined, AD)],
  ])('%s gets a reply that offers to read it, and is read on the tap', async (_, send) => {
    await settled(send)
    const offered = anna.newest()
    expect(offered.replyTo).toBeDefined()
    expect(offered.protected).toBe(true)
    expect(anna.places()).toEqual(['offer', 'help', 'menu', 'close'])
    await anna.taps('offer')
    expect(anna.newest().id).toBe(offered.id)
    expect(anna.newest().text).toMatch(/Таиланде|чат-оператор/)
    expect(anna.newest().text.length).toBeLessThanOrEqual(1_000)
    expect(levels()).toEqual(['offer-text:stop-and-check'])
  })

  test('a double tap counts once and changes nothing', async () => {
    await settled(() => anna.door.sendText(AD))
    const { id, buttons } = anna.newest()
    const data = buttons[0]?.[0]?.data ?? ''
    await settled(() => [anna.door.tap(id, { data }), anna.door.tap(id, { data })])
    expect(levels()).toHaveLength(1)
    expect(world.telegram.unansweredTaps()).toEqual([])
    expect(anna.messages()).toHaveLength(2)
  })

  test('all pages can be turned, and the questions be copied', async () => {
    await settled(() => anna.door.sendText(AD))
    await anna.taps('offer')
    const pages = [anna.newest().text]
    for (let page = 1; anna.places().includes(`offer:${page}`) && page < 20; page += 1) {
      await anna.taps(`offer:${page}`)
      pages.push(anna.newest().text)
    }
    expect(pages.length).toBeGreaterThan(2)
    expect(new Set(pages).size).toBe(pages.length)
    expect(anna.newest().buttons.flat().some((it) => it.copy !== undefined)).toBe(true)
    expect(levels()).toHaveLength(1)
  })

  test('the guided check goes on with what was found, and does not ask it again', async () => {
    await settled(() => anna.door.sendText(AD))
    await anna.taps('offer')
    const data = anna.newest().buttons.flat().find((it) => it.data?.startsWith('.'))?.data ?? ''
    await anna.tapsData(data)
    const asked: string[] = []
    for (let taps = 0; taps < 40 && !anna.newest().text.includes('independent has checked'); taps += 1) {
      asked.push(anna.newest().text)
      const buttons = anna.newest().buttons.flat()
      const on = buttons.find((it) => it.text === 'Prefer not to say') ?? buttons.find((it) => it.text.startsWith('Next'))
      await anna.tapsData(on?.data ?? '')
    }
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter((text) => text.includes('Must you pay to get the job'))).toEqual([])
    expect(anna.newest().text).toContain('independent has checked')
  })

  test('deleted before the tap: says so, and offers the questions', async () => {
    await settled(() => anna.door.sendText(AD))
    const sent = anna.newest().replyTo ?? 0
    anna.door.deletes(sent)
    await anna.taps('offer')
    expect(anna.places()).toContain('start:offer-check')
    expect(levels()).toEqual([])
  })

  test('a picture, a recording and a file without words get an honest answer; an album only one', async () => {
    for (const kind of ['photo', 'voice', 'document'] as const) {
      await settled(() => anna.door.sendFile(kind))
      expect(anna.places()).toContain('start:offer-check')
    }
    const before = anna.messages().length
    const photo = [{ file_id: 'a', file_unique_id: 'a', file_size: 1, width: 1, height: 1 }]
    const chat = { id: anna.door.id, type: 'private', first_name: 'Anna' }
    const from = { id: anna.door.id, is_bot: false, first_name: 'Anna', language_code: 'en' }
    for (const id of [501, 502, 503]) {
      await settled(() => world.telegram.push({ message: { message_id: id, date: 1_790_000_000, chat, from, photo, media_group_id: '77' } }))
    }
    expect(anna.messages()).toHaveLength(before + 1)
  })

  test('a short text and a command are no offers; a cry for help comes first', async () => {
    await anna.sends('Привет, как дела?')
    expect(anna.places()).not.toContain('offer')
    await anna.sends('/check this text is longer than forty characters, without a doubt')
    expect(anna.places()).not.toContain('offer')
    await anna.sends('help, I cannot go out')
    expect(anna.places()).toContain('country:TR')
  })

  test.each([
    'Помогите, пожалуйста! Меня заперли в доме, забрали паспорт и не выпускают на улицу уже вторую неделю.',
    'Please help me, they have locked the door and taken my passport, I do not know the name of this town at all.',
    'Kömek ediň, bizi öýden çykarmaýarlar, pasportlarymyzy aldylar, telefony hem almakçy bolýarlar, näme etmeli?',
    'Меня держат в квартире, паспорт забрали и не отпускают, где я нахожусь, не знаю, что мне делать.',
    'They hold me in a house and took my passport, I cannot leave and I have no money at all.',
    'I am in Myawaddy, they beat us when we do not reach the plan, what should I do now?',
    'Меня продали в другой дом, хозяйка не платит уже полгода и кормит раз в день.',
    'Pasportimni olib qoʻyishdi, uydan chiqarishmayapti, bir oydan beri haq toʻlashmayapti, nima qilay?',
    'Паспортумду алып алды, үйдөн чыгарбай жатат, айлык бербейт, эмне кылам билбейм.',
    'Паспортымды алып қойды, үйден шығармайды, жалақы бермейді, не істерімді білмеймін.',
    'Шиносномаамро гирифтанд, аз хона баромадан намемонанд, моҳона намедиҳанд, чӣ кор кунам?',
  ])('a long cry for help is answered with help first: %s', async (text) => {
    await settled(() => anna.door.sendText(text))
    expect(anna.places()[0]).toMatch(/^country:/)
    expect(anna.places()).toContain('offer')
    await anna.taps('country:TR')
    expect(anna.newest().text).toContain('112')
  })

  test('words without a sign are answered with the sentence that this is no proof', async () => {
    await settled(() => anna.door.sendText('Сегодня хорошая погода, и мы всей семьёй идём гулять в парк после обеда.'))
    await anna.taps('offer')
    expect(anna.newest().text).toMatch(/no proof that nothing is wrong/)
    expect(levels()).toEqual(['offer-text:no-sign'])
  })

  test('nothing of it is kept: not in the log, the counters, the buttons or the calls after the answer', async () => {
    await settled(() => anna.door.forward(AD))
    await anna.taps('offer')
    await anna.tapsData(anna.newest().buttons.flat().find((it) => it.data?.startsWith('.'))?.data ?? '')
    const sent = world.telegram.calls().map((call) => JSON.stringify(call.params))
    expect(sent.length).toBeGreaterThan(3)
    expect(sent.filter((params) => params.includes(CANARY))).toEqual([])
    expect(world.lines.join('\n')).not.toContain(CANARY)
    expect(world.counted.join('\n')).not.toContain(CANARY)
    expect(world.lines.join('\n')).not.toContain(TOKEN)
    const disk = await onDisk()
    // The counters lie there, so this is where anything else would lie.
    expect(disk).toContain('offer-text:stop-and-check')
    expectNothingOfTheAd(disk)
  })

  test('nothing of it is in the log or on the disk after Telegram refused the answer that quotes it', async () => {
    await settled(() => anna.door.forward(AD))
    world.telegram.faults.next(REFUSED, { method: 'editMessageText' }, 3)
    await anna.taps('offer')
    const refused = world.telegram.calls().filter((call) => call.method === 'editMessageText').map((call) => JSON.stringify(call.params))
    expect(refused.join('\n')).toContain('чат-оператор')
    expect(levels()).toEqual([])
    expect(world.lines.join('\n')).toContain('"code":400')
    expectNothingOfTheAd(world.lines.join('\n'))
    expectNothingOfTheAd(world.counted.join('\n'))
    expectNothingOfTheAd(await onDisk())
  })
})

describe('in a group', () => {
  const asker = { id: 900, is_bot: false, first_name: 'Bob', language_code: 'ru' }
  const message = (id: number, more: object) => ({ message: { message_id: id, date: 1_790_000_000, chat: GROUP, from: asker, ...more } })
  const command = (id: number, text: string, reply?: object) =>
    message(id, { text, entities: [{ type: 'bot_command', offset: 0, length: text.length }], ...(reply && { reply_to_message: reply }) })
  const ad = { message_id: 50, date: 1_789_999_000, chat: GROUP, from: { id: 901, is_bot: false, first_name: 'Recruiter' }, text: AD }
  const sent = () => world.telegram.calls().filter((call) => call.method === 'sendMessage').map((call) => JSON.stringify(call.params))

  test('/check as a reply to an offer gets one short answer that names nobody, with the way to the bot', async () => {
    await settled(() => world.telegram.push(message(50, ad)))
    await settled(() => world.telegram.push(command(51, '/check@yoldash_bot', ad)))
    expect(sent()).toHaveLength(1)
    const [answer = ''] = sent()
    expect(answer.length).toBeLessThan(1_000)
    expect(answer).not.toMatch(/Bob|Recruiter|quetzalcoatl|rabota_example/)
    expect(answer).toContain('https://t.me/yoldash_bot?start=check')
    // To whoever asked, not to the author of the offer.
    expect(answer).toMatch(/"message_id":51\b/)
  })

  test('nothing else is read there: no word, no other command, no tap', async () => {
    await settled(() => world.telegram.push(message(60, { text: AD })))
    await settled(() => world.telegram.push(command(61, '/start')))
    await settled(() => world.telegram.push(command(62, '/help')))
    expect(sent()).toEqual([])
  })

  test('a cry for help gets no check but the way to the numbers, and what is no offer gets none', async () => {
    const cry = { ...ad, message_id: 80, text: 'У меня агентство забрало паспорт, помогите, меня не выпускают' }
    await settled(() => world.telegram.push(message(80, cry)))
    await settled(() => world.telegram.push(command(81, '/check', cry)))
    expect(sent()[0]).toContain('start=hotlines')
    world.passes(1)
    await settled(() => world.telegram.push(command(82, '/check', { ...ad, message_id: 79, text: 'ок' })))
    world.passes(1)
    const own = { ...ad, message_id: 78, from: { id: 1, is_bot: true, first_name: 'Yoldash' } }
    await settled(() => world.telegram.push(command(83, '/check', own)))
    expect(sent().slice(1).map((it) => it.includes('/check'))).toEqual([true, true])
  })

  test('an offer is answered once in hours, and where no sign is found nothing is praised', async () => {
    const plain = { ...ad, message_id: 90, text: 'Сегодня хорошая погода, и мы всей семьёй идём гулять в парк после обеда.' }
    for (const id of [91, 92]) {
      await settled(() => world.telegram.push(command(id, '/check', plain)))
      world.passes(60)
    }
    expect(sent()).toHaveLength(1)
    expect(sent()[0]).toMatch(/^(?!.*не нашл).*не доказывает/)
  })

  test('without an offer it says how to ask, and a second /check in the same moment is not answered', async () => {
    await settled(() => world.telegram.push(command(70, '/check')))
    await settled(() => world.telegram.push(command(71, '/check')))
    expect(sent()).toHaveLength(1)
  })

  test.each([
    ['is answered', undefined],
    ['cannot be answered, since Telegram refuses', REFUSED],
  ])('nothing of the offer is kept when /check %s: not in the log, the counters, the calls or on the disk', async (_, fault) => {
    await settled(() => world.telegram.push(message(50, ad)))
    if (fault) world.telegram.faults.next(fault, { method: 'sendMessage' }, 3)
    const failed: unknown = await settled(() => world.telegram.push(command(51, '/check@yoldash_bot', ad))).catch((error: unknown) => error)
    // Nobody is apologised to in a group: what fails there goes to the log alone.
    if (failed instanceof BotError) await world.bot.errorHandler(failed)
    else expect(failed).toBeUndefined()
    expect(sent().length).toBeGreaterThan(0)
    expectNothingOfTheAd(sent().join('\n'))
    expect(world.lines.length > 0).toBe(fault !== undefined)
    expectNothingOfTheAd(world.lines.join('\n'))
    expectNothingOfTheAd(world.counted.join('\n'))
    expect(world.lines.join('\n')).not.toMatch(/Bob|Recruiter|-100500|Work abroad/)
    expectNothingOfTheAd(await onDisk())
  })
})
