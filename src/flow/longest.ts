import { base, cursorBase } from './digits.ts'
import { PAGES } from './position.ts'
import type { Flow, FlowStep } from './schema.ts'
import { hasOptions, isQuestion, nextTarget, passedTo } from './steps.ts'

/**
 * The most bits that the answers of any way through the flow take, with the marks of its last screen. A step that may be passed over counts
 * both ways.
 */
export function longestWayBits(flow: Flow): number {
  const known = new Map<string, number>()
  return from(flow.steps[0]?.id ?? '', 0)

  function from(target: string, asked: number): number {
    const step = flow.steps.find(({ id }) => id === target)
    if (!step) return Math.log2(PAGES)
    const key = `${target} ${flow.most === undefined ? 0 : asked}`
    const found = known.get(key) ?? longestFrom(step, asked)
    known.set(key, found)
    return found
  }

  function longestFrom(step: FlowStep, asked: number): number {
    const answers = [[], ...(step.kind === 'choose-one' ? step.options.map((option) => [option.id]) : [])]
    const targets = [...new Set(answers.map((answer) => nextTarget(flow, step, answer)))]
    const over = step.if || (isQuestion(step) && namesOnlyWhatOthersName(flow, step)) ? from(passedTo(flow, step), asked) : 0
    if (step.if && isQuestion(step) && flow.most !== undefined && asked >= flow.most) return over
    const after = Math.max(...targets.map((target) => from(target, asked + (isQuestion(step) ? 1 : 0))))
    return Math.max(over, Math.log2(base(step)) + Math.max(after, Math.log2(cursorBase(step))))
  }
}

function namesOnlyWhatOthersName(flow: Flow, step: FlowStep): boolean {
  const signsOf = (it: FlowStep) => (hasOptions(it) ? it.options.flatMap((option) => option.sign ?? []) : [])
  const earlier = new Set(flow.steps.slice(0, flow.steps.indexOf(step)).flatMap(signsOf))
  return signsOf(step).length > 0 && signsOf(step).every((sign) => earlier.has(sign))
}
