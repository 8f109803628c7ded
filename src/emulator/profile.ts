import type { Fields, Params } from './bot-api.ts'
import { badRequest } from './refusal.ts'
import type { Method, World } from './world.ts'

interface Command {
  readonly command: string
  readonly description: string
}

/** What the bot says about itself: commands, name, descriptions, menu button. `changed` hears of new commands. */
export type Profile = ReturnType<typeof createProfile>

export function createProfile({ bot, chats }: Pick<World, 'bot' | 'chats'>, changed: () => void) {
  const commands = new Map<string, readonly Command[]>()
  const menus = new Map<number | undefined, Fields>()

  function keyOf({ scope = { type: 'default' }, language_code = '' }: Params): string {
    if (!/^([a-z]{2})?$/.test(language_code)) badRequest('invalid language code specified')
    const chat = scope.chat_id === undefined ? '' : chats.find(scope.chat_id).chat.id
    return commandKey(scope.type, chat, scope.user_id ?? '', language_code)
  }

  const setCommands = (params: Params, list: readonly Command[]): true => {
    const key = keyOf(params)
    if (list.length > 100) badRequest('BOT_COMMANDS_TOO_MUCH')
    for (const { command, description } of list) {
      if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) badRequest('BOT_COMMAND_INVALID')
      if (description.length < 1 || description.length > 256) badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
    }
    if (list.length === 0) commands.delete(key)
    else commands.set(key, list.map(({ command, description }) => ({ command: command.replace('/', ''), description })))
    changed()
    return true
  }

  const methods: Readonly<Record<string, Method>> = {
    setMyCommands: params => setCommands(params, params.commands ?? []),
    deleteMyCommands: params => setCommands(params, []),
    getMyCommands: params => commands.get(keyOf(params)) ?? [],
    ...wording('MyName', 'name', 64, bot.first_name),
    ...wording('MyDescription', 'description', 512, ''),
    ...wording('MyShortDescription', 'short_description', 120, ''),
    setChatMenuButton(params) {
      const chat = params.chat_id === undefined ? undefined : chats.find(params.chat_id).chat.id
      menus.set(chat, params.menu_button ?? { type: 'default' })
      return true
    },
    getChatMenuButton: ({ chat_id }) => menus.get(chat_id === undefined ? undefined : Number(chat_id)) ?? { type: 'commands' },
  }

  return {
    methods,
    /** The menu that a client shows: the narrowest scope wins, then the language (see BotCommandScope of the Bot API). */
    commandsFor(chat: number, language = ''): readonly Command[] {
      const short = language.slice(0, 2).toLowerCase()
      const keys = [['chat', chat], ['all_private_chats', ''], ['default', '']] as const
      const all = keys.flatMap(([type, id]) => [commandKey(type, id, '', short), commandKey(type, id, '', '')])
      return commands.get(all.find(key => commands.has(key)) ?? '') ?? []
    },
  }
}

const commandKey = (type: string, chat: number | '', user: number | '', language: string): string =>
  [type, chat, user, language].join('|')

type Wording = 'name' | 'description' | 'short_description'

/** A text about the bot per language, with its setter and getter; an unknown language gets the text for everybody. */
function wording(suffix: string, field: Wording, longest: number, first: string): Readonly<Record<string, Method>> {
  const texts = new Map([['', first]])
  return {
    [`set${suffix}`](params) {
      const { language_code = '', [field]: text = '' } = params
      if (!/^([a-z]{2})?$/.test(language_code)) badRequest('invalid language code specified')
      if (text.length > longest) badRequest(`${field.replace('_', ' ')} is too long`)
      if (text === '' && language_code !== '') texts.delete(language_code)
      else texts.set(language_code, text)
      return true
    },
    [`get${suffix}`]: ({ language_code = '' }) => ({ [field]: texts.get(language_code) ?? texts.get('') ?? '' }),
  }
}
