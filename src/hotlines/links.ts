import type { Messenger } from './schema.ts'

/** The address that a button may open; undefined where Telegram opens none (e-mail, text message): those are shown as text. */
export function link({ type, value }: Messenger): string | undefined {
  if (type === 'web') return value
  if (type === 'telegram') return value.startsWith('@') ? `https://t.me/${value.slice(1)}` : value
  return type === 'whatsapp' ? `https://wa.me/${value.slice(1)}` : undefined
}
