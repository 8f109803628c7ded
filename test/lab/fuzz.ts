import fc from 'fast-check'
import spec from './update-types.json' with { type: 'json' }

interface Field {
  readonly types: readonly string[]
  readonly required?: boolean
  readonly equals?: string
}
interface Described {
  readonly fields?: Readonly<Record<string, Field | undefined>>
  readonly subtypes?: readonly string[]
}
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

const types: Readonly<Record<string, Described | undefined>> = spec.types

/** Fields of a message that are drawn besides those it must have, at most. */
const MOST_EXTRA = 5
/** How deep types are followed that may hold each other. */
const DEEPEST = 3

/** Stands for a button of the person's present screen, which only the person's chat has; with a character behind it, for the same button with that move. */
const LIVE = '@live'
/** A key that JSON can carry and no literal can. */
const PROTO = '__PROTO__'

const odd = fc.constantFrom(
  '', ' ', '\u0000', 'a\u0000b', '\ud83d', '\udc00\ud800', '\u202eevil\u202c', 'مساعدة', '\u{1f1f9}\u{1f1f2}', '\ufeff', '<b>', '</b>&amp;', '%s%n', '${1}', '__proto__', 'constructor', 'toString',
  '/start', '/start p_abc', '/start hotlines_TR', '/start i_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '/menu', '/check', '/screen', '/hide', '/stop', '/forget', '/staff', '/hotlines ' + 'x'.repeat(4000), '/@', '/',
  'help', 'Turkey', 'took my passport', 'private', 'group', 'mention', 'bot_command', 'ru', 'tk', 'xx',
  'Work in a hotel, 3000 USD a month, no experience, visa free, write to WhatsApp +90 555 123 45 67, we pay the ticket',
)
const data = fc.oneof(fc.constantFrom('', '', '<', '>', '~', '=', 'A', 'C', '_').map((move) => LIVE + move), fc.constantFrom('en:menu', 'ru:country:TR', 'tk:start:offer-check', 'en:close~1,2', 'en:close:over~99', 'en:offer', 'en:hide', 'en:staff', 'en:language:xx', 'en:zone:TR:9', 'en:topic:x:on', '.', '.AAAA', 'en:__proto__', 'en:line:constructor:0'), odd)
const text = fc.oneof(
  { weight: 6, arbitrary: odd },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)) },
  { weight: 1, arbitrary: fc.tuple(odd, fc.constantFrom(100, 5_000, 60_000)).map(([part, length]) => part.repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length)) },
)
const integer = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer(), fc.constantFrom(0, -1, 1_763_888_400, 2 ** 31, 2 ** 53, -(2 ** 53), 1e300))
const scalars: Readonly<Record<string, fc.Arbitrary<Json>>> = { Integer: integer, Float: fc.double({ noNaN: true, noDefaultInfinity: true }), Boolean: fc.boolean(), True: fc.constant(true), String: text }

const known = new Map<string, fc.Arbitrary<Json>>()

/** What the description of the Bot API says a value of this type is. */
function arbitraryOf(type: string, depth: number): fc.Arbitrary<Json> {
  const key = `${type} ${depth}`
  const found = known.get(key) ?? build(type, depth)
  known.set(key, found)
  return found
}

function build(type: string, depth: number): fc.Arbitrary<Json> {
  const scalar = scalars[type]
  if (scalar) return scalar
  if (type.startsWith('Array of ')) {
    return depth <= 0 ? fc.constant([]) : fc.array(arbitraryOf(type.slice('Array of '.length), depth - 1), { maxLength: 3 })
  }
  const { fields = {}, subtypes } = types[type] ?? {}
  if (subtypes) return fc.constantFrom(...subtypes).chain((member) => arbitraryOf(member, depth))
  const names = Object.keys(fields)
  const required = names.filter((name) => fields[name]?.required)
  const others = names.filter((name) => !fields[name]?.required)
  const extra = depth <= 0 ? fc.constant<string[]>([]) : fc.subarray(others, { maxLength: Math.min(MOST_EXTRA, others.length) })
  return extra.chain((more) => fc.record(Object.fromEntries([...required, ...more].map((name) => [name, valueOf(name, fields[name], depth - 1)]))))
}

function valueOf(name: string, field: Field | undefined, depth: number): fc.Arbitrary<Json> {
  if (field?.equals !== undefined) return fc.constant(field.equals)
  if (name === 'data') return data
  const of = field?.types ?? []
  return of.length === 1 ? arbitraryOf(of[0] ?? '', depth) : fc.constantFrom(...of).chain((type) => arbitraryOf(type, depth))
}

/** Ways to spoil one value somewhere in an update. */
const spoilt: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Json>(null, true, 0, -1, 1.5, 1e300, '', [], {}, [[]], { [PROTO]: { isAdmin: true } }, { constructor: { prototype: { x: 1 } } }, { toString: 1, valueOf: 1 }, { length: 5 }),
  text,
  fc.integer({ min: 10, max: 150 }).map((depth) => Array.from({ length: depth }).reduce<Json>((inside) => [inside], 1)),
)

/** Every place in a value, as a path. */
function placesIn(json: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path]
  return [path, ...Object.entries(json).flatMap(([key, inside]) => placesIn(inside, [...path, key]))]
}

/** The value with another one at that place; undefined takes the place away. */
function put(json: Json, [key, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (key === undefined) return value
  if (typeof json !== 'object' || json === null) return json
  const entries = Object.entries(json).flatMap(([name, inside]) => {
    const next = name === key ? put(inside, rest, value) : inside
    return next === undefined ? [] : [[name, next] as const]
  })
  return Array.isArray(json) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries)
}

const isFields = (json: Json | undefined): json is Fields => typeof json === 'object' && json !== null && !Array.isArray(json)

/** Makes an update one of the private chat of this person, as nearly all that we get are. */
function homed(update: Fields, chat: number): Fields {
  const home = { chat: { id: chat, type: 'private', first_name: 'Anna' }, from: { id: chat, is_bot: false, first_name: 'Anna', language_code: 'en' } }
  const { message, callback_query } = update
  if (isFields(message)) return { ...update, message: { ...message, ...home } }
  if (!isFields(callback_query)) return update
  const inside = isFields(callback_query['message']) ? { message: { ...callback_query['message'], ...home } } : {}
  return { ...update, callback_query: { ...callback_query, ...inside, from: home.from } }
}

const kinds = Object.keys(types['Update']?.fields ?? {}).filter((name) => name !== 'update_id')
const kind = fc.oneof({ weight: 4, arbitrary: fc.constant('message') }, { weight: 4, arbitrary: fc.constant('callback_query') }, { weight: 1, arbitrary: fc.constantFrom(...kinds, 'no_such_kind', PROTO) })

/** Updates by the official types, some of them spoilt in up to three places, as the JSON that would come over the wire. */
export function fuzzedUpdate(chat: number): fc.Arbitrary<string> {
  const right = kind.chain((name) => fc.record({ update_id: fc.nat(), [name]: valueOf(name, types['Update']?.fields?.[name] ?? { types: ['Message'] }, DEEPEST) }))
  const spoils = fc.array(fc.record({ at: fc.nat(), value: spoilt }), { maxLength: 3 })
  return fc.tuple(right, fc.integer({ min: 0, max: 9 }), spoils).map(([update, home, spoil]) => {
    const begun: Json = isFields(update) && home > 0 ? homed(update, chat) : update
    const broken = spoil.reduce<Json>((json, { at, value }) => {
      const places = placesIn(json).slice(1)
      const place = places[at % places.length]
      return place && place[0] !== 'update_id' ? (put(json, place, value) ?? json) : json
    }, begun)
    return JSON.stringify(broken).replaceAll(`"${PROTO}"`, '"__proto__"')
  })
}

/** The update as JSON with the data of a present button in its places. */
export function withLive(json: string, live: string): string {
  return json.replaceAll(/"@live(.?)"/g, (_, move: string) => JSON.stringify(move === '' ? live : live.slice(0, 1) + move + live.slice(2)))
}
