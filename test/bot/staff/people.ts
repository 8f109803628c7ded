import { createWorld, type Person } from '../world.ts'

/** A world with an admin of the configuration, and people who come onto the staff by invitation. */
export async function createStaffWorld(options: Parameters<typeof createWorld>[0] = {}) {
  const world = await createWorld({ ...options, staff: ['900001:admin@Gözegçi', ...(options.staff ?? [])] })
  const known = (id: number, language = 'en') => world.person(language, id)
  const admin = known(900001)
  const linkOf = (person: Person) => person.newest().buttons.flat().find((it) => it.copy !== undefined)?.copy ?? ''

  /** The start command of a fresh invitation. */
  async function invitation(role: string, by: Person = admin): Promise<string> {
    await by.sends('/staff')
    await by.taps('staff:people')
    await by.taps('staff:invite')
    await by.taps(by.places().find((it) => it.startsWith(`staff:link:${role}:`)) ?? '')
    return `/start ${new URL(linkOf(by)).searchParams.get('start')}`
  }

  /** Somebody who came onto the staff. */
  async function member(role: string, id?: number): Promise<Person> {
    const person = world.person('en', id)
    await person.sends(await invitation(role))
    return person
  }

  /** The code that colleagues see. */
  async function codeOf(person: Person): Promise<string> {
    return (await world.staff.find(person.door.id))?.code ?? ''
  }

  return { ...world, admin, known, invitation, member, codeOf, linkOf }
}
