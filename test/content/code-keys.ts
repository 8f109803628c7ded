import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))

/** The keys that code asks for by name, `t('button-back')` or `t(one ? 'day' : 'days', …)`. */
export function askedKeys(): string[] {
  const calls = sources.flatMap((source) => [...source.matchAll(/\bt\(/g)].map((found) => firstArgument(source.slice(found.index + 2))))
  return [...new Set(calls.flatMap((call) => [...call.matchAll(/(?<![!=]== )'([a-z][\w.-]*)'/g)].map(([, key = '']) => key)))]
}

/** Whether some string in the code is this key, or the beginning of it that a template completes, as in t(`region-${region}`). */
export function isNamed(key: string): boolean {
  return sources.some((source) => source.includes(`'${key}'`) || [...source.matchAll(/\bt\(`([a-z]+-)\$\{/g)].some(([, start = '']) => key.startsWith(start)))
}

/** From behind the bracket of a call to the comma after its first argument, or to its end. */
function firstArgument(source: string): string {
  let depth = 0
  const end = [...source].findIndex((letter) => {
    if ('([{'.includes(letter)) depth += 1
    if (')]}'.includes(letter)) depth -= 1
    return depth < 0 || (depth === 0 && letter === ',')
  })
  return source.slice(0, end)
}
