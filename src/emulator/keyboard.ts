import { isFields, type Fields, type InlineKeyboardButton, type InlineKeyboardMarkup } from './bot-api.ts'
import { checkLink } from './links.ts'
import { badRequest } from './refusal.ts'

const ACTIONS = [
  'url', 'callback_data', 'web_app', 'login_url', 'switch_inline_query', 'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat', 'copy_text', 'callback_game', 'pay',
] as const

/** Telegram's limits: more buttons in a message, or in a row than clients can show, are refused. */
const MOST_BUTTONS = 100
const MOST_IN_ROW = 8

/**
 * The inline keyboard of a call as Telegram keeps it (empty rows dropped), undefined when there is none or the markup
 * is of another kind; refuses what Telegram refuses. The description has been checked before.
 */
export function inlineKeyboard(markup: Fields | undefined): InlineKeyboardMarkup | undefined {
  if (!isInline(markup)) return undefined
  const rows = markup.inline_keyboard.filter(row => row.length > 0)
  if (rows.flat().length > MOST_BUTTONS || rows.some(row => row.length > MOST_IN_ROW)) badRequest('reply markup is too long')
  return rows.length === 0 ? undefined : { inline_keyboard: rows.map(row => row.map(checkButton)) }
}

const isInline = (markup: unknown): markup is InlineKeyboardMarkup => isFields(markup) && Array.isArray(markup.inline_keyboard)

function checkButton(button: InlineKeyboardButton): InlineKeyboardButton {
  if (button.text.trim() === '') badRequest('REPLY_MARKUP_INVALID')
  const actions = ACTIONS.filter(action => action in button)
  if (actions.length === 0 || button.callback_data === '') {
    badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
  // Telegram silently takes the first one; the description says "exactly one".
  if (actions.length > 1) badRequest(`can't parse inline keyboard button: it has more than one action: ${actions.join(', ')}`)
  if (button.callback_data !== undefined && Buffer.byteLength(button.callback_data) > 64) badRequest('BUTTON_DATA_INVALID')
  if (button.copy_text !== undefined && (button.copy_text.text.length < 1 || button.copy_text.text.length > 256)) {
    badRequest('BUTTON_COPY_TEXT_INVALID')
  }
  if (button.web_app !== undefined && !button.web_app.url.startsWith('https://')) {
    badRequest(`inline keyboard button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`)
  }
  if ('pay' in button || 'callback_game' in button) badRequest('BUTTON_TYPE_INVALID')
  if (button.url === undefined) return button
  const link = checkLink(button.url)
  if ('problem' in link) badRequest(`inline keyboard button URL '${button.url}' is invalid: ${link.problem}`)
  return { ...button, url: link.url }
}
