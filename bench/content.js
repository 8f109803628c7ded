import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { THE_END } from './people.js'

/** The question that every bot of the benchmark asks, as long as those of a real screening. */
export const questionText = (number) => `Number ${number}: did anybody promise you one thing about the work, the pay or the journey, and then say another when you were there?\n\nThink of the last three months. You can leave it out.`
export const END_TEXT = `<b>${THE_END}</b>\n\nThank you. Here is whom you can ask, and what you can do next.`

const LETTERS = 'abcdefghij'
/** The command that begins the conversation of so many questions; commands have letters alone. */
export const commandFor = (questions) => `bench${[...String(questions)].map((digit) => LETTERS[Number(digit)]).join('')}`

/**
 * The content of the bot with conversations of so many questions added, in a folder of its own. A question names a sign, as those of
 * a screening do, so its screens are protected; of more than thirty questions each has two answers instead of three.
 */
export function writeContent(folder, lengths) {
  for (const part of ['conversations', 'locales']) cpSync(part, join(folder, part), { recursive: true })
  // Those that have their texts; a sign of which one knows already would not be asked for again.
  const signs = [...readFileSync('locales/en/signs.ftl', 'utf8').matchAll(/^sign-([A-Z]{1,2}\d{2}) =/gm)].map(([, id]) => id)
  for (const [at, length] of lengths.entries()) {
    // A length that comes again makes another conversation, without a command.
    const again = lengths.indexOf(length) < at
    const id = `bench-${length}${again ? `-${at}` : ''}`
    const others = length > 30 ? '{ id: no }' : '{ id: no }, { id: unsure }'
    const steps = Array.from({ length }, (_, step) => `  - { id: q${step + 1}, kind: choose-one, options: [{ id: yes${signs[step] ? `, sign: ${signs[step]}` : ''} }, ${others}] }`)
    const lines = [`id: ${id}`, `menu: { place: learn, order: ${900 + at}${again ? '' : `, command: ${commandFor(length)}`} }`, 'sources: [none]', 'steps:', ...steps, 'outcomes:', '  - { id: over, otherwise: true }']
    writeFileSync(join(folder, 'conversations', `${id}.yaml`), `${lines.join('\n')}\n`)
    const indent = (text) => text.replaceAll('\n', '\n    ')
    const texts = [
      `${id} = Benchmark ${length}\n    .about = Questions`,
      ...steps.map((_, step) => `${id}-q${step + 1} =\n    ${indent(questionText(step + 1))}`),
      `${id}-over =\n    ${indent(END_TEXT)}`,
    ]
    for (const locale of readdirSync(join(folder, 'locales'))) writeFileSync(join(folder, 'locales', locale, `${id}.ftl`), `${texts.join('\n')}\n`)
  }
  mkdirSync(join(folder, 'data'), { recursive: true })
}
