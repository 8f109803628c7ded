import type { PersonaDoor } from '../../src/emulator/persona.ts'
import type { Telegram } from '../../src/emulator/telegram.ts'
import { FIRST_ID, LETTERS, WORD } from './canary.ts'

/** Most people that have the same first bytes in their ids. */
export const MOST_PEOPLE = 250

const LANGUAGES = ['en', 'ru', 'tk', 'uz', 'ky', 'tg', 'kk', 'fr', undefined]

const COMMANDS = [
  '/start', '/menu', '/help', '/check', '/screen', '/worry', '/officer', '/before', '/learn', '/language', '/subscribe', '/subscribe', '/stop', '/forget', '/hide',
  '/about', '/staff', '/hotlines TR', `/hotlines ${WORD}`, `/start ${WORD}`, `/${WORD}`, '/start hotlines_RU', '/start check', `/start ${'A'.repeat(22)}`,
]

const TEXTS = [
  `My name is ${WORD}. They took my passport and I cannot leave`,
  `${LETTERS} ${WORD}`,
  `Работа в Турции! 2000$ в неделю, без опыта, документы не нужны. Пишите @${WORD}, +90 555 555 55 55. ${LETTERS} встретит, паспорт отдать агенту. Оплата 500$ вперёд.`,
  `Turkey ${WORD}`,
  WORD.repeat(400),
  `help me ${WORD}`,
  `{"text":"${WORD}"} <b>${LETTERS}</b> &${WORD}; %s $${WORD} \${${WORD}}`,
]

/** Data that no button of ours has, as a changed client may send it. */
const FORGED = [WORD, `en:country:${WORD}`, `en:line:TR:${WORD}`, `en:dead:${WORD}`, `en:start:${WORD}`, `en:topic:${WORD}:on`, `en:zone:${WORD}`, `.${WORD.repeat(6)}`, `${WORD}:menu`, `en:staff:people:${WORD}`, `en:language:${WORD}`, `en:save:TR:${WORD}`, `en:close~${FIRST_ID}`]

/** People with names that must not be found again. */
export function addPeople(telegram: Telegram, count: number): readonly PersonaDoor[] {
  if (count > MOST_PEOPLE) throw new RangeError('too many people')
  return Array.from({ length: count }, (_, at) => {
    const language = LANGUAGES[at % LANGUAGES.length]
    return telegram.personas.add({ id: FIRST_ID + at, first_name: `${WORD} ${LETTERS}`, username: `${WORD}_${at}`, ...(language !== undefined && { language_code: language }) })
  })
}

/** Does one thing that somebody might do, chosen at random. */
export function interact(telegram: Telegram, person: PersonaDoor, random: () => number): void {
  const any = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const bubbles = person.bubbles()
  const shown = bubbles.filter((it) => !it.mine && it.buttons.length > 0).slice(-3)
  const own = bubbles.findLast((it) => it.mine)
  const message = any(shown)
  const data = any(message?.buttons.flat().flatMap((it) => it.data ?? []) ?? [])
  const chance = random()
  if (person.describe().blocked) return person.unblock()
  if (message && data !== undefined && chance < 0.55) return void person.tap(message.id, { data })
  if (message && chance < 0.6) return void person.tap(message.id, { data: any(FORGED) ?? WORD })
  if (chance < 0.78) return void person.sendText(any(COMMANDS) ?? '/menu')
  if (chance < 0.9) return void person.sendText(any(TEXTS) ?? WORD, own?.id)
  const rare = [
    () => person.sendContact('+905555555555', `${WORD} ${LETTERS}`),
    () => person.sendLocation(41.0082, 28.9784),
    () => person.sendFile('photo', { name: `${WORD}.jpg`, bytes: Buffer.from(WORD) }, `${LETTERS} ${WORD}`),
    () => person.sendFile('voice'),
    () => person.sendFile('document', { name: `${WORD}.pdf`, bytes: Buffer.from(WORD) }, TEXTS[2]),
    () => person.forward(TEXTS[2] ?? WORD, WORD),
    () => own && person.edit(own.id, `${WORD} again`),
    () => person.block(),
    () => person.hide(),
    () => askInGroup(telegram, person, any(TEXTS) ?? WORD),
  ]
  any(rare)?.()
}

let groupMessage = 1

/** `/check` in a group, as a reply to what somebody else wrote there. */
function askInGroup(telegram: Telegram, person: PersonaDoor, text: string): void {
  const { first_name, username } = person.describe()
  const from = { id: person.id, is_bot: false, first_name, username }
  const chat = { id: -1_000_000_000_000 - person.id, type: 'supergroup', title: `${WORD} ${LETTERS}` }
  const date = Math.floor(Date.now() / 1000)
  const reply_to_message = { message_id: (groupMessage += 1), date, chat, from, text }
  telegram.push({ message: { message_id: (groupMessage += 1), date, chat, from, text: '/check@yoldash_bot', entities: [{ type: 'bot_command', offset: 0, length: 18 }], reply_to_message } })
}
