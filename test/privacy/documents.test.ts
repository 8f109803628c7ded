import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REMEMBERED } from '../../src/bot/language.ts'
import { DIALOGUE_KEPT } from '../../src/bot/staff/dialogues.ts'
import { TEXTS_KEPT } from '../../src/broadcast/purge.ts'
import { BUTTON_LIFE } from '../../src/flow/button-data.ts'
import { ASK_AFTER, ERASE_AFTER } from '../../src/interest/rule.ts'
import { YEAR_MS } from '../../src/staff/audit.ts'
import { INVITATION_MS, MEMBERSHIP_MS, REMEMBERED_MS } from '../../src/staff/roster.ts'
import { LEAST } from '../../src/stats/figures.ts'
import { RECIPIENTS_KEPT, TOTALS_KEPT } from '../../src/store/ledger-store.ts'
import { COUNTS_KEPT, DAY } from '../../src/store/rules.ts'

const privacy = readFileSync('PRIVACY.md', 'utf8')
const security = readFileSync('SECURITY.md', 'utf8')

/** The table of what is kept: until when, by the beginning of what. */
const rows = new Map(privacy.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').map((cell) => cell.trim())).map(([, what = '', , until = '']) => [what, until]))
const untilOf = (what: string) => [...rows].find(([name]) => name.startsWith(what))?.[1]
const days = (seconds: number) => `${seconds / DAY} days`

describe('the table in PRIVACY.md', () => {
  test.each([
    ['answers', `${BUTTON_LIFE / 60} hours`],
    ['language', `${days(REMEMBERED)} after its last use, at most`],
    ['subscription', `until \`/stop\`, \`/forget\` or a block; or ${ERASE_AFTER} days after we asked, ${ASK_AFTER} days after the last sign of interest`],
    ['who got a message', `${RECIPIENTS_KEPT / 3600} hours after the sending ended`],
    ['text and plan', `${TEXTS_KEPT} days, then its times and totals alone`],
    ['counts per day', `${Math.floor(COUNTS_KEPT / DAY / 30.44)} months`],
    ['staff', `${MEMBERSHIP_MS / 1000 / DAY / 365} year`],
    ['what a member of the staff types', `${DIALOGUE_KEPT / 3600} hours after the last answer`],
    ['invitations', `${INVITATION_MS / 3_600_000} hours; that they were used, ${days(REMEMBERED_MS / 1000)}`],
    ['log of what staff did', `${YEAR_MS / 1000 / DAY / 365} year`],
  ])('says of %s what the code does: %s', (what, until) => {
    expect(untilOf(what)).toBe(until)
  })

  test('is of the same opinion as the rest', () => {
    expect(TOTALS_KEPT / DAY).toBe(TEXTS_KEPT)
    expect(privacy).toContain(`no group below ${LEAST},`)
    expect([...rows.keys()].filter((what) => what !== 'what')).toHaveLength(12)
  })
})

describe('the documents', () => {
  test.each(['README.md', 'PRIVACY.md', 'SECURITY.md'])('lead to files and headings that are there: %s', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)/g)]
    expect(links.length).toBeGreaterThan(0)
    for (const [, path = '', heading] of links) {
      expect([path, path === '' || existsSync(path)]).toEqual([path, true])
      if (heading) expect([path, headingsOf(path || file)]).toEqual([path, expect.arrayContaining([heading])])
    }
  })

  test('name commands and files that are there', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const [, name = ''] of `${privacy}${security}`.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(name)
    for (const [, path = ''] of security.matchAll(/`((?:test|redis|src)\/[\w./-]+)`/g)) expect([path, existsSync(path)]).toEqual([path, true])
  })

  test('say of the container what compose.yaml and the Dockerfile do', () => {
    const compose = readFileSync('compose.yaml', 'utf8')
    expect(compose.match(/read_only: true\n {4}cap_drop: \[ALL\]\n {4}security_opt: \['no-new-privileges:true'\]/g)).toHaveLength(2)
    expect(compose).toMatch(/store:\n {4}internal: true/)
    expect(compose).toMatch(/ports: \['127\.0\.0\.1:/)
    for (const words of ["--save ''", 'noeviction', 'users.acl']) expect(compose).toContain(words)
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^USER node$/m)
  })
})

/** Headings as GitHub names them in addresses. */
function headingsOf(path: string): string[] {
  const headings = readFileSync(path, 'utf8').match(/^#+ .*/gm) ?? []
  return headings.map((line) => `#${line.replace(/^#+ /, '').toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')}`)
}

test('whoever starts the bot otherwise than by npm is told the same flags of Node', () => {
  const { scripts }: { readonly scripts: { readonly start: string } } = JSON.parse(readFileSync('package.json', 'utf8'))
  const flags = scripts.start.match(/--\S+/g) ?? []
  expect(flags.length).toBeGreaterThan(0)
  expect(readFileSync('README.md', 'utf8')).toContain(`node --env-file=.env ${flags.join(' ')} --enable-source-maps dist/main.js`)
  expect(readFileSync('Dockerfile', 'utf8')).toContain(JSON.stringify(['node', ...flags, '--enable-source-maps', 'dist/main.js']).replaceAll(',', ', '))
})
