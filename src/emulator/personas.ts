import { createPersona, type NewPersona, type PersonaDoor, type PersonaParts } from './persona.ts'

/** Ids of personas that come without one. Real ids are as long. */
const FIRST_ID = 700_000_001

type PersonasParts = Omit<PersonaParts, 'changed'> & { readonly changed: (persona: number) => void }

/** Everybody who has a phone in this Telegram. */
export type Personas = ReturnType<typeof createPersonas>

export function createPersonas({ changed, ...parts }: PersonasParts) {
  const doors = new Map<number, PersonaDoor>()
  let nextId = FIRST_ID
  return {
    add(joins: NewPersona): PersonaDoor {
      const id = joins.id ?? nextId++
      if (doors.has(id)) throw new Error(`there is a persona ${id} already`)
      const door = createPersona({ ...parts, changed: () => changed(id) }, id, joins)
      doors.set(id, door)
      changed(id)
      return door
    },
    get: (id: number): PersonaDoor | undefined => doors.get(id),
    list: (): readonly PersonaDoor[] => [...doors.values()],
  }
}
