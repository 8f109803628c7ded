import { END_TEXT, questionText } from '../content.js'

/** What a peer is told: where the Bot API, Redis and its own door are, and how many questions it asks. */
export const { API_ROOT, REDIS_URL, TOKEN, MODE = 'webhook', PORT = '0' } = process.env
export const QUESTIONS = Number(process.env.QUESTIONS ?? 15)
export const HOOK_PATH = '/hook'

const LANGUAGES = { en: 'English', ru: 'Русский', tk: 'Türkmen dili' }
const button = (text, callback_data) => ({ text, callback_data })
const LAST_ROW = [button('Menu', 'menu'), button('Help', 'help'), button('Close', 'close')]

/** How every screen is sent: as our bot sends its own. */
export const SENT = { parse_mode: 'HTML', link_preview_options: { is_disabled: true }, disable_notification: true, protect_content: true }
export const EDITED = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } }

/** The screens, the same for every peer: languages, menu, question, end. */
export const languages = () => ({ text: 'Choose your language', reply_markup: { inline_keyboard: [Object.entries(LANGUAGES).map(([code, name]) => button(name, `language:${code}`)), LAST_ROW] } })
export const menu = (language) => ({ text: `The menu (${language})`, reply_markup: { inline_keyboard: [[button('Questions', 'go')], LAST_ROW] } })

export function question(number) {
  if (number > QUESTIONS) return { text: END_TEXT, reply_markup: { inline_keyboard: [LAST_ROW] } }
  const answers = [button('✅ Yes', `answer:${number}:yes`), button('❌ No', `answer:${number}:no`), button('🤷 Not sure', `answer:${number}:unsure`)]
  const others = [button('⬅️ Back', `back:${number}`), button('I do not want to answer', `skip:${number}`)]
  return { text: `<i>Question ${number} of ${QUESTIONS}</i>\n\n${questionText(number)}`, reply_markup: { inline_keyboard: [answers, others, LAST_ROW] } }
}

/** The part of a button's data behind its name, when it has this name. */
export const after = (data, name) => (data?.startsWith(`${name}:`) ? data.slice(name.length + 1) : undefined)

/** Tells `run.js` that updates may come. */
export const ready = () => process.stdout.write('ready\n')
