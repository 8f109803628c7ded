import type { FileFields, InlineKeyboardButton, Message } from './bot-api.ts'
import type { ChatState, Kept } from './chats.ts'
import type { Files } from './files.ts'
import type { Bubble, BubbleButton, FileKind } from './types.ts'

/** The chat as the person's client shows it, oldest message first. */
export function bubblesOf({ messages }: ChatState, files: Files): readonly Bubble[] {
  return [...messages.values()].filter(kept => !kept.hidden).map(kept => bubbleOf(kept, files))
}

function bubbleOf({ message, at, mine, silent }: Kept, files: Files): Bubble {
  const { contact, location, reply_to_message: reply } = message
  const file = fileOf(message, files)
  return {
    id: message.message_id,
    mine,
    at,
    edited: message.edit_date !== undefined,
    text: message.text ?? message.caption ?? '',
    entities: (message.entities ?? message.caption_entities ?? []).map(({ type, offset, length, url }) =>
      ({ type, offset, length, ...url !== undefined && { url } })),
    buttons: message.reply_markup?.inline_keyboard.map(row => row.map(buttonOf)) ?? [],
    protected: message.has_protected_content === true,
    silent,
    forwarded: message.forward_origin !== undefined,
    ...contact !== undefined && { contact: {
      phone_number: contact.phone_number,
      first_name: contact.first_name,
      ...contact.last_name !== undefined && { last_name: contact.last_name },
    } },
    ...location !== undefined && { location },
    ...file !== undefined && { file },
    ...reply !== undefined && { replyTo: reply.message_id },
  }
}

function buttonOf({ text, callback_data, copy_text, url, web_app }: InlineKeyboardButton): BubbleButton {
  if (callback_data !== undefined) return { text, data: callback_data }
  return copy_text === undefined ? { text, url: url ?? web_app?.url ?? '' } : { text, copy: copy_text.text }
}

function fileOf(message: Message, files: Files): Bubble['file'] {
  const kinds: readonly (readonly [FileKind, FileFields | undefined])[] = [
    ['photo', message.photo?.at(-1)], ['video', message.video], ['document', message.document], ['voice', message.voice],
    ['audio', message.audio], ['sticker', message.sticker], ['animation', message.animation],
  ]
  for (const [kind, fields] of kinds) {
    if (fields === undefined) continue
    const name = files.byId(fields.file_id)?.name ?? fields.file_name ?? kind
    return { kind, name, size: fields.file_size, url: `/chat/file/${fields.file_id}` }
  }
  return undefined
}
