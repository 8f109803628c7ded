/**
 * Prints src/emulator/bot-api.json: the methods that our emulator knows and the types of their parameters, without prose.
 * Run by hand when the Bot API or that list changes, with api.json of PaulSonOfLars/telegram-bot-api-spec on GitHub (MIT):
 * `npx esbuild tools/trim-bot-api.ts | node --input-type=module - api.json > src/emulator/bot-api.json`
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const METHODS = [
  'getMe', 'getUpdates', 'setWebhook', 'deleteWebhook', 'getWebhookInfo',
  'sendMessage', 'sendContact', 'sendPhoto', 'sendDocument', 'sendVideo', 'copyMessage', 'forwardMessage', 'sendChatAction',
  'editMessageText', 'editMessageReplyMarkup', 'editMessageCaption', 'deleteMessage', 'deleteMessages', 'answerCallbackQuery',
  'setMyCommands', 'getMyCommands', 'deleteMyCommands', 'setMyName', 'getMyName', 'setMyDescription', 'getMyDescription',
  'setMyShortDescription', 'getMyShortDescription', 'setChatMenuButton', 'getChatMenuButton', 'getChat', 'getFile', 'leaveChat',
]

const field = z.object({
  name: z.string(), types: z.array(z.string()), required: z.boolean(), description: z.string(),
})
const described = z.object({ fields: z.array(field).optional(), subtypes: z.array(z.string()).optional() })
const full = z.object({
  version: z.string(), methods: z.record(z.string(), described), types: z.record(z.string(), described),
})

const path = process.argv[2]
if (path === undefined) throw new Error('Give the path of api.json of telegram-bot-api-spec')
const api = full.parse(JSON.parse(readFileSync(path, 'utf8')))

/** The only prose that is a rule: "Scope type, must be chat" tells the members of a union apart. */
const constant = (text: string): string | undefined => /\bmust be (?:“|")?([a-z_]+)(?:”|")?$/.exec(text)?.[1]

const trim = ({ fields, subtypes }: z.infer<typeof described>): object => subtypes === undefined
  ? { fields: Object.fromEntries((fields ?? []).map(f => [f.name, {
    types: f.types,
    ...f.required && { required: true },
    ...f.name === 'type' && { equals: constant(f.description) },
  }])) }
  : { subtypes }

const types = new Map<string, object>()
const visit = (name: string): void => {
  const bare = name.replaceAll('Array of ', '')
  const type = api.types[bare]
  if (type === undefined || types.has(bare)) return
  types.set(bare, trim(type))
  for (const next of [...type.subtypes ?? [], ...(type.fields ?? []).flatMap(f => f.types)]) visit(next)
}

const methods = Object.fromEntries(METHODS.map(name => {
  const method = api.methods[name]
  if (method === undefined) throw new Error(`${path} does not know the method ${name}`)
  for (const f of method.fields ?? []) for (const type of f.types) visit(type)
  return [name, trim(method)]
}))

/** One line per method or type keeps the file short and its diffs readable. */
const lines = (entries: Iterable<readonly [string, object]>): string =>
  [...entries].map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')

process.stdout.write(`{
 "source": "https://github.com/PaulSonOfLars/telegram-bot-api-spec",
 "licence": "MIT",
 "version": ${JSON.stringify(api.version)},
 "methods": {
${lines(Object.entries(methods))}
 },
 "types": {
${lines(types)}
 }
}
`)
