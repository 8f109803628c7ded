import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { readFiles } from './folder.ts'
import { checked } from './schema.ts'
import { structure } from '../flow/button-data.ts'
import { checkFlow } from '../flow/check.ts'
import { flowFile, signsFile, type Country, type Flow, type FlowFile, type Sign } from '../flow/schema.ts'
import { hasOptions } from '../flow/steps.ts'
import type { Issue } from '../issue.ts'

const MANUAL = 'src/flow/schema.ts'

/** Signs by their ids, and what is wrong with their files. */
export interface Signs {
  readonly byId: ReadonlyMap<string, Sign>
  readonly issues: readonly Issue[]
}

/** Reads and checks all conversations with the signs that they name; `countries` are those of the directory. */
export function readFlows(root: string, countries: readonly Country[]): { flows: Flow[]; signs: Signs; issues: Issue[] } {
  const flows: Flow[] = []
  const signs = readSigns(root)
  const { found, issues } = readFiles(root, 'conversations', '.yaml')
  const wrong = found.flatMap((file) => {
    const { value, issues: misspelt } = checked(file, flowFile, MANUAL)
    if (!value) return misspelt
    const flow = toFlow(value, signs.byId, countries)
    flows.push(flow)
    // A file of signs that is wrong is one mistake, not one for each place that names a sign.
    const unread = signs.issues.length > 0 ? placesWithUnknownSign(flow) : []
    const name = `${value.id}.yaml` === basename(file.path) ? [] : [issue(file, 'id', `${value.id} is not the name of the file`, 'Use one name for both')]
    return [...name, ...checkFlow(flow).flatMap((problem) => (unread.includes(problem.place) ? [] : [{ file: file.path, ...problem }]))]
  })
  const names = new Set([...found.map((file) => basename(file.path, '.yaml')), ...flows.map((flow) => flow.id)])
  return { flows, signs, issues: [...signs.issues, ...issues, ...wrong, ...betweenFlows(flows, names)] }
}

/** Red flags and indicators by their ids. */
function readSigns(root: string): Signs {
  const byId = new Map<string, Sign>()
  const { found, issues } = readFiles(root, 'conversations/signs', '.yaml')
  const wrong = found.flatMap((file) => {
    const read = checked(file, signsFile, MANUAL)
    const twice: Issue[] = []
    for (const sign of read.value?.signs ?? []) {
      if (byId.has(sign.id)) twice.push(issue(file, sign.id, 'this sign stands twice', 'Give each sign an id of its own'))
      byId.set(sign.id, sign)
    }
    return [...read.issues, ...twice]
  })
  return { byId, issues: [...issues, ...wrong] }
}

function placesWithUnknownSign({ steps, signs }: Flow): string[] {
  return steps.filter(hasOptions).flatMap((step) =>
    step.options.flatMap(({ id, sign }) => (sign === undefined || signs.has(sign) ? [] : [`${step.id}.${id}`])),
  )
}

function toFlow(file: FlowFile, catalogue: ReadonlyMap<string, Sign>, countries: readonly Country[]): Flow {
  const steps = file.steps.map((step) => (step.kind === 'choose-country' ? { ...step, options: countries } : step))
  const named = steps.filter(hasOptions).flatMap((step) => step.options.flatMap((option) => option.sign ?? []))
  const signs = new Map(named.flatMap((id) => {
    const sign = catalogue.get(id)
    return sign ? [[id, sign]] : []
  }))
  const flow = { ...file, steps, signs }
  return { ...flow, fingerprint: createHash('sha256').update(structure(flow)).digest().readUInt32BE() }
}

/** Commands that must lead to help, away or to the settings, whatever a conversation wishes. */
const OWN_COMMANDS = new Set('start menu help hotlines learn language subscribe stop forget hide about staff'.split(' '))

/** What only shows beside the others, by the names of all, readable or not: actions that lead nowhere, a command or a fingerprint used twice. */
function betweenFlows(flows: readonly Flow[], names: ReadonlySet<string>): Issue[] {
  const at = (flow: Flow, place: string, problem: string, todo: string) => issue({ path: `conversations/${flow.id}.yaml` }, place, problem, todo)
  return flows.flatMap((flow, index) => {
    const earlier = flows.slice(0, index)
    const targets = flow.outcomes.flatMap((outcome) => outcome.actions.flatMap((action) => ('conversation' in action ? [{ outcome, to: action.conversation }] : [])))
    return [
      ...targets
        .filter(({ to }) => !names.has(to))
        .map(({ outcome, to }) => at(flow, `${outcome.id}.actions`, `there is no conversation ${to}`, 'Name one that exists')),
      ...(OWN_COMMANDS.has(flow.menu.command ?? '')
        ? [at(flow, 'menu.command', `the bot itself has the command ${flow.menu.command}`, 'Choose another one')]
        : []),
      ...(flow.menu.command !== undefined && earlier.some((other) => other.menu.command === flow.menu.command)
        ? [at(flow, 'menu.command', `another conversation has the command ${flow.menu.command}`, 'Choose another one')]
        : []),
      ...(earlier.some((other) => other.fingerprint === flow.fingerprint)
        ? [at(flow, 'id', 'its fingerprint is that of another conversation', 'Rename any step')]
        : []),
    ]
  })
}

function issue(file: { readonly path: string }, place: string, problem: string, todo: string): Issue {
  return { file: file.path, place, problem, todo }
}
