import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAudit } from '../../src/staff/audit.ts'
import { createIdentity } from '../../src/staff/identity.ts'
import { createStaff } from '../../src/staff/staff.ts'
import { openLevel } from '../../src/store/level.ts'

export const SECRET = 'a secret of at least thirty-two characters'
export const MAYA = 900001
export const BEK = 900002

/** Staff and their log on a real store, with a clock. */
export async function createParts(configured: readonly string[] = [`${MAYA}:admin@One`]) {
  const folder = mkdtempSync(join(tmpdir(), 'staff-'))
  const store = await openLevel(folder)
  let now = new Date('2026-11-23T09:00:00Z')
  const clock = () => now
  const audit = createAudit({ store, secret: SECRET, now: clock })
  const staff = createStaff({ store, audit, identity: createIdentity(SECRET), configured, now: clock })
  return {
    folder,
    store,
    audit,
    staff,
    clock,
    days: (count: number) => void (now = new Date(now.getTime() + count * 86_400_000)),
    /** Brings somebody onto the staff, invited by the admin of the configuration. */
    async joins(id: number, role: 'author' | 'approver' | 'admin', organisation = 'Two') {
      const joined = await staff.join(id, (await staff.invite(MAYA, { role, organisation })) ?? '')
      if (joined.is !== 'joined') throw new Error(`did not join: ${joined.is}`)
      return joined.member
    },
    async end() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
