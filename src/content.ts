import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { hiddenCharacters, parseYaml, type ContentFile } from './content-file.ts'
import { structure } from './flow/button-data.ts'
import { checkFlow } from './flow/check.ts'
import { textsOf } from './flow/keys.ts'
import { flowFile, signsFile, type Flow, type FlowFile, type Sign } from './flow/schema.ts'
import { isQuestion } from './flow/resolve.ts'
import { parseDirectory, type CountryHotlines } from './hotlines/directory.ts'
import { hotlineKeys } from './hotlines/keys.ts'
import { describeIssue, type Issue } from './issue.ts'
import { loadTexts, type Texts } from './texts.ts'

/** All that people read and answer: conversations, hotlines, texts. */
export interface Content {
  readonly flows: ReadonlyMap<string, Flow>
  readonly flowsByFingerprint: ReadonlyMap<number, Flow>
  /** By country code, such as TR. */
  readonly countries: ReadonlyMap<string, CountryHotlines>
  readonly texts: Texts
}

/** Content that must not be shown: every issue in it, each with its file, place and what to do. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(`${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in the content:\n${issues.map((it) => `  ${describeIssue(it)}`).join('\n')}`)
    this.issues = issues
  }
}

/** Reads and checks `conversations/` and `locales/` below a folder. Throws a ContentError that lists every issue found. */
export function loadContent(root: string, reference: string): Content {
  const { content, issues } = readContent(root, reference)
  if (issues.length > 0) throw new ContentError(issues)
  return content
}

/** The same without throwing: what could be read, and every issue. */
export function readContent(root: string, reference: string): { content: Content; issues: Issue[] } {
  const signs = readSigns(root)
  const flows = readFlows(root, signs.byId)
  const directory = readDirectory(root)
  const needed = [
    ...flows.flows.flatMap(textsOf),
    ...hotlineKeys(directory.countries).map((key) => ({ key, button: false })),
  ]
  const files = textFiles(root)
  const texts = loadTexts(files, needed, reference)
  const content = {
    flows: new Map(flows.flows.map((flow) => [flow.id, flow])),
    flowsByFingerprint: new Map(flows.flows.map((flow) => [flow.fingerprint, flow])),
    countries: new Map(directory.countries.map((country) => [country.country, country])),
    texts: texts.texts,
  }
  const issues = [...signs.issues, ...flows.issues, ...directory.issues, ...localeNames(files, reference), ...texts.issues]
  return { content, issues: [...issues, ...files.flatMap(hiddenCharacters)] }
}

function readSigns(root: string): { byId: Map<string, Sign>; issues: Issue[] } {
  const byId = new Map<string, Sign>()
  const issues = yamlFiles(root, 'conversations/signs').flatMap((file) => {
    const { value, issues: wrong } = parseYaml(file, signsFile)
    const twice = (value?.signs ?? []).filter((sign) => byId.has(sign.id))
    for (const sign of value?.signs ?? []) byId.set(sign.id, sign)
    return [...wrong, ...twice.map(({ id }) => issue(file, id, 'this sign stands twice', 'Give each sign an id of its own'))]
  })
  return { byId, issues }
}

function readFlows(root: string, signs: ReadonlyMap<string, Sign>): { flows: Flow[]; issues: Issue[] } {
  const flows: Flow[] = []
  const issues: Issue[] = []
  for (const file of yamlFiles(root, 'conversations')) {
    const { value, issues: wrong } = parseYaml(file, flowFile)
    issues.push(...wrong)
    if (!value) continue
    const flow = toFlow(value, signs)
    if (`${value.id}.yaml` !== basename(file.path)) issues.push(issue(file, 'id', `${value.id} is not the name of the file`, 'Use one name for both'))
    issues.push(...checkFlow(flow).map((problem) => ({ file: file.path, ...problem })))
    flows.push(flow)
  }
  return { flows, issues: [...issues, ...betweenFlows(flows)] }
}

function toFlow(file: FlowFile, catalogue: ReadonlyMap<string, Sign>): Flow {
  const named = file.steps.filter(isQuestion).flatMap((step) => step.options.flatMap((option) => option.sign ?? []))
  const signs = new Map(named.flatMap((id) => {
    const sign = catalogue.get(id)
    return sign ? [[id, sign]] : []
  }))
  const flow = { ...file, signs }
  return { ...flow, fingerprint: createHash('sha256').update(structure(flow)).digest().readUInt32BE() }
}

/** What only shows when all conversations are known: actions that lead nowhere, a command or a fingerprint used twice. */
function betweenFlows(flows: readonly Flow[]): Issue[] {
  const at = (flow: Flow, place: string, problem: string, todo: string) => issue({ path: `conversations/${flow.id}.yaml` }, place, problem, todo)
  return flows.flatMap((flow, index) => {
    const earlier = flows.slice(0, index)
    const targets = flow.outcomes.flatMap((outcome) => outcome.actions.flatMap((action) => ('conversation' in action ? [{ outcome, to: action.conversation }] : [])))
    return [
      ...targets
        .filter(({ to }) => !flows.some((other) => other.id === to))
        .map(({ outcome, to }) => at(flow, `${outcome.id}.actions`, `there is no conversation ${to}`, 'Name one that exists')),
      ...(flow.menu.command !== undefined && earlier.some((other) => other.menu.command === flow.menu.command)
        ? [at(flow, 'menu.command', `another conversation has the command ${flow.menu.command}`, 'Choose another one')]
        : []),
      ...(earlier.some((other) => other.fingerprint === flow.fingerprint)
        ? [at(flow, 'id', 'its fingerprint is that of another conversation', 'Rename any step')]
        : []),
    ]
  })
}

function readDirectory(root: string): { countries: CountryHotlines[]; issues: Issue[] } {
  const read = yamlFiles(root, 'conversations/hotlines').map((file) => ({ file, ...parseYaml(file, z.unknown()) }))
  const directory = parseDirectory(read.flatMap(({ file, value }) => (value === undefined ? [] : [{ file: file.path, data: value }])))
  return { countries: directory.countries, issues: [...read.flatMap(({ issues }) => issues), ...directory.issues] }
}

function localeNames(files: readonly { locale: string }[], reference: string): Issue[] {
  const locales = [...new Set(files.map((file) => file.locale))]
  const missing = locales.includes(reference) ? [] : [issue({ path: `locales/${reference}` }, '', 'there is no such language', 'Add the folder, or choose another DEFAULT_LOCALE')]
  const odd = locales.filter((locale) => !/^[a-z]{2,3}$/.test(locale))
  return [...missing, ...odd.map((locale) => issue({ path: `locales/${locale}` }, '', 'this is no language code', 'Name the folder by a code of two or three small letters, such as ru'))]
}

function textFiles(root: string) {
  const locales = folderNames(root, 'locales')
  return locales.flatMap((locale) => filesIn(root, `locales/${locale}`, '.ftl').map((file) => ({ ...file, locale })))
}

function yamlFiles(root: string, folder: string): ContentFile[] {
  return filesIn(root, folder, '.yaml')
}

function filesIn(root: string, folder: string, ending: string): ContentFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => ({ path: `${folder}/${name}`, source: readFileSync(join(root, folder, name), 'utf8') }))
}

function folderNames(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

function issue(file: { readonly path: string }, place: string, problem: string, todo: string): Issue {
  return { file: file.path, place, problem, todo }
}
