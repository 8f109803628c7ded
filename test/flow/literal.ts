import type { Flow, FlowStep } from '../../src/flow/schema.ts'
import type { Answer } from '../../src/flow/steps.ts'

/** Where answers lead: the ids of the steps passed, the signs named, how many questions were asked, and the id of the step or outcome, or `outcomes`. */
export interface Walk {
  readonly passed: readonly string[]
  readonly named: readonly string[]
  readonly questions: number
  readonly at: string
}

/** What `src/flow/schema.ts` says in words, word by word: slow, and by nothing that the engine does. The answers must fit. */
export function walkLiterally({ steps, most = Infinity }: Flow, answers: readonly Answer[]): Walk {
  const passed: { readonly step: FlowStep; readonly answer: Answer }[] = []
  let at = steps[0]?.id ?? 'outcomes'
  for (const answer of answers) {
    const step = stepOf(at)
    if (!step) throw new Error(`nothing is asked at ${at}`)
    passed.push({ step, answer })
    const own = step.kind === 'choose-one' ? step.options.find(({ id }) => answer !== 'skipped' && answer.includes(id))?.next : undefined
    at = own ?? step.next ?? below(step)
    for (let over = stepOf(at); over && !isAsked(over); over = stepOf(at)) at = over.if ? below(over) : (over.next ?? below(over))
  }
  return { passed: passed.map(({ step }) => step.id), named: named(), questions: questions(), at }

  function stepOf(id: string): FlowStep | undefined {
    return steps.find((step) => step.id === id)
  }

  function below(step: FlowStep): string {
    return steps[steps.indexOf(step) + 1]?.id ?? 'outcomes'
  }

  function isAsked(step: FlowStep): boolean {
    if (step.if && !step.if.some((condition) => passed.some((it) => it.answer !== 'skipped' && it.answer.some((id) => `${it.step.id}.${id}` === condition)))) return false
    if (step.kind === 'card') return true
    if (step.if && questions() >= most) return false
    const signs = signsOf(step, () => true)
    return signs.length === 0 || !signs.every((sign) => named().includes(sign))
  }

  function named(): string[] {
    return [...new Set(passed.flatMap(({ step, answer }) => signsOf(step, (id) => answer !== 'skipped' && answer.includes(id))))]
  }

  function questions(): number {
    return passed.filter(({ step }) => step.kind !== 'card' && step.kind !== 'known').length
  }
}

/** The signs of some options. On a checklist a mark says that something is done. */
function signsOf(step: FlowStep, of: (id: string) => boolean): string[] {
  if (step.kind === 'card' || step.kind === 'checklist' || step.kind === 'choose-country') return []
  return step.options.flatMap(({ id, sign }) => (sign !== undefined && of(id) ? [sign] : []))
}
