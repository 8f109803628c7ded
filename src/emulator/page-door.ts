import type { IncomingMessage, ServerResponse } from 'node:http'
import { isFields, type Fields } from './bot-api.ts'
import type { PersonaDoor } from './persona.ts'
import type { Telegram } from './telegram.ts'
import type { FileKind, PageEvent } from './types.ts'

/** What the page sends by mistake; the text goes back to it. */
class Mistake extends Error {}

/** What the page can do for a person; each takes a JSON object with `persona` and what is named here. */
type Action = (persona: PersonaDoor, given: Fields) => void

const ACTIONS: Readonly<Record<string, Action>> = {
  send: (persona, given) => void persona.sendText(text(given, 'text')),
  tap: (persona, given) => void persona.tap(number(given, 'message'), { data: text(given, 'data') }),
  contact: (persona, given) => void persona.sendContact(text(given, 'phone_number'), text(given, 'first_name')),
  location: (persona, given) => void persona.sendLocation(number(given, 'latitude'), number(given, 'longitude')),
  forward: (persona, given) => void persona.forward(text(given, 'text')),
  delete: (persona, given) => persona.hide(number(given, 'message')),
  clear: persona => persona.hide(),
  block: (persona, given) => given.blocked === true ? persona.block() : persona.unblock(),
  // null: a client that does not tell its language.
  language: (persona, given) => persona.setLanguage(given['language_code'] === null ? undefined : text(given, 'language_code')),
}

const KINDS: readonly FileKind[] = ['photo', 'video', 'document', 'voice', 'audio', 'sticker', 'animation']

/** Proxies and browsers drop a silent connection. */
const HEARTBEAT_MS = 15_000

/** The page's door: `GET /chat/events` and the `POST /chat/…` of the actions and of `upload`. */
export function createPageDoor(telegram: Telegram) {
  const stops = new Set<() => void>()

  function listen(response: ServerResponse): void {
    const write = (event: PageEvent): void => void response.write(`data: ${JSON.stringify(event)}\n\n`)
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    for (const event of telegram.currentEvents()) write(event)
    const forget = telegram.onEvent(write)
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS).unref()
    const stop = (): void => {
      stops.delete(stop)
      clearInterval(heartbeat)
      forget()
      response.end()
    }
    stops.add(stop)
    response.on('close', stop)
  }

  function personaOf(id: number): PersonaDoor {
    const persona = telegram.personas.get(id)
    if (persona === undefined) throw new Mistake(`there is no persona ${id}`)
    return persona
  }

  function upload(query: URLSearchParams, bytes: Buffer): void {
    const kind = KINDS.find(known => known === query.get('kind'))
    if (kind === undefined) throw new Mistake(`kind must be one of ${KINDS.join(', ')}`)
    if (bytes.length === 0) throw new Mistake('the file is empty')
    const name = query.get('name') ?? kind
    personaOf(Number(query.get('persona'))).sendFile(kind, { name, bytes }, query.get('caption') ?? undefined)
  }

  function act(name: string, query: URLSearchParams, body: Buffer): void {
    if (name === 'upload') return upload(query, body)
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (action === undefined) throw new Mistake(`there is no action ${name}`)
    const given = parse(body)
    return action(personaOf(number(given, 'persona')), given)
  }

  return {
    async handle(request: IncomingMessage, response: ServerResponse, body: () => Promise<Buffer>): Promise<void> {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const name = pathname.slice('/chat/'.length)
      if (request.method === 'GET' && name === 'events') return listen(response)
      if (request.method !== 'POST') return answer(response, 405, { error: `${name} takes POST` })
      const bytes = await body()
      try {
        act(name, searchParams, bytes)
        return answer(response, 200, { ok: true })
      } catch (error) {
        // Whatever a persona cannot do is the page's mistake, too.
        return answer(response, 400, { error: error instanceof Error ? error.message : 'unknown' })
      }
    },
    close: (): void => {
      for (const stop of stops) stop()
    },
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function parse(body: Buffer): Fields {
  try {
    const json: unknown = JSON.parse(body.toString())
    if (isFields(json)) return json
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new Mistake('the body must be a JSON object')
}

function text(given: Fields, name: string): string {
  const value = given[name]
  if (typeof value !== 'string' || value === '') throw new Mistake(`${name} must be a text that is not empty`)
  return value
}

function number(given: Fields, name: string): number {
  const value = given[name]
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Mistake(`${name} must be a number`)
  return value
}
