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

/** Which services answer, where the note says it in other words or only the cited register of emergency codes says it. */
const SERVICES_SAID: Readonly<Record<string, readonly Service[]>> = {
  'in-emergency 112': ['all'],
  'az-emergency 112': ['all'],
  'ge-emergency 112': ['all'],
  'md-emergency 902': ['police'],
  'md-emergency 903': ['ambulance'],
  'af-emergency 102': ['ambulance'],
  'pk-emergency 1122': ['ambulance'],
  'pk-emergency 115': ['ambulance'],
  'sa-emergency 911': ['all'],
  'sa-emergency 998': ['fire', 'rescue'],
  'lb-emergency 112': ['police'],
  'la-emergency 1191': ['police'],
  'la-emergency 1195': ['ambulance'],
  'la-emergency 1190': ['fire'],
  'at-emergency 112': ['all'],
  'at-emergency 133': ['police'],
  'at-emergency 144': ['ambulance'],
  'at-emergency 122': ['fire'],
  'gb-emergency 999': ['all'],
  'gb-emergency 112': ['all'],
  'it-emergency 112': ['all'],
  'it-emergency 113': ['police'],
  'it-emergency 118': ['ambulance'],
  'my-emergency 999': ['all'],
  'au-emergency 000': ['all'],
  'cy-emergency 112': ['all'],
  'int-eu-112 112': ['all'],
  'qa-emergency 999': ['all'],
  'kw-emergency 112': ['all'],
  'bh-emergency 999': ['all'],
  'om-emergency 9999': ['all'],
  'jo-emergency 911': ['all'],
  'ph-emergency 911': ['all'],
  'ca-emergency 911': ['all'],
  'cz-emergency 112': ['all'],
  'sk-emergency 112': ['all'],
  'lt-emergency 112': ['all'],
  'lv-emergency 112': ['all'],
  'ee-emergency 112': ['all'],
  'nl-emergency 112': ['all'],
  'bg-emergency 112': ['all'],
  'ro-emergency 112': ['all'],
  'hu-emergency 112': ['all'],
  'se-emergency 112': ['all'],
  'fi-emergency 112': ['all'],
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
  const said = SERVICES_SAID[`${id} ${phone.number}`]
  const services = said ?? (kinds.includes('emergency') && phone.short ? servicesIn(note, phone.number) : [])
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
