import { parseHours } from '../../src/hotlines/hours.ts'
import type { Service } from '../../src/hotlines/vocabulary.ts'
import type { Researched } from './research.ts'

/** Numbers that stood in a source in a form that no numbering plan knows: kept as they are, with the reason. */
const UNCHECKED: Readonly<Record<string, string>> = {
  'kr-1345 +821345': 'Printed so in the sources for calls from abroad: the country code before the short code',
  'id-sapa-129 +6221129': 'Printed so in the sources: the area code of Jakarta before the short code',
  'pk-fia-tip-hotline 111247786': 'A nationwide UAN number (111-247-786), longer than a short code, which may need an area code before it',
  'il-piba-3450 *3450': 'Israeli star number, dialled with the star from mobile phones',
  'cn-immigration-12367 12367': 'The press says it is reached from abroad too; the form to dial from there was not seen',
}

/** Services that live by another clock than the capital. */
const TIME_ZONES: Readonly<Record<string, string>> = { 'uz-consulate-vladivostok': 'Asia/Vladivostok' }

/** Turns a researched entry into one of a country file: the same facts, and what the file's form wants said more exactly. */
export function toEntry(found: Researched) {
  const { country: _, phones, messengers, languages, hours, source, confidence, note, ...head } = found
  const timeZone = TIME_ZONES[found.id]
  return {
    ...head,
    phones: phones.map((phone) => toPhone(found, phone)),
    messengers: messengers.map((it) => (it.type === 'web' ? { ...it, value: it.value.replace(/^(?!https?:)/, 'https://') } : it)),
    languages,
    hours: readableHours(hours),
    ...(timeZone && { time_zone: timeZone }),
    source,
    confidence,
    note,
  }
}

function toPhone({ id, kinds, note }: Researched, phone: Researched['phones'][number]) {
  const services = kinds.includes('emergency') && phone.short ? servicesIn(note, phone.number) : []
  const unchecked = UNCHECKED[`${id} ${phone.number}`]
  return { ...phone, ...(services.length > 0 && { services }), ...(unchecked && { unchecked }) }
}

/** Words of the notes and the service they mean, longest first. */
const WORDS: readonly (readonly [RegExp, Service])[] = [
  [/^(unified( dispatch| fallback)?|all emergencies|everything|all)\b/, 'all'],
  [/^(National )?police\b/i, 'police'],
  [/^ambulance\b/, 'ambulance'],
  [/^fire\b/, 'fire'],
  [/^gendarmerie\b/, 'gendarmerie'],
  [/^(emergency committee|rescue service|civil defence)\b/, 'rescue'],
]

/**
 * Which services a note gives to a number, such as "119 fire and ambulance" or "112 for all emergencies". Reads only words that follow the
 * number itself: "101 and 103 stand in a table" says nothing.
 */
export function servicesIn(note: string, number: string): Service[] {
  const [, after] = new RegExp(`(?<!\\d)${number} (?:is )?(?:for )?(.*)`, 's').exec(note) ?? []
  const services: Service[] = []
  let rest = after ?? ''
  for (;;) {
    const word = WORDS.find(([pattern]) => pattern.test(rest))
    if (!word) return services
    services.push(word[1])
    const more = /^(?:, | and |, and )(.*)/s.exec(rest.replace(word[0], ''))
    if (!more) return services
    rest = more[1] ?? ''
  }
}

/** Hours of the research in the form of the files; what says too little becomes a remark. */
function readableHours(hours: string): string {
  if (parseHours(hours)) return hours
  const times = /^(\d\d:\d\d-\d\d:\d\d) (.+)$/.exec(hours)
  return times ? `${times[1]} (${times[2]})` : `unknown (${hours})`
}
