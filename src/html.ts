/** The tags of Telegram's HTML that our texts may use. */
const TAGS = new Set(['b', 'i', 'u', 's', 'code', 'pre', 'blockquote'])

/** What is wrong with a text as Telegram's HTML, or undefined. Placeholders of Fluent are left alone. */
export function htmlProblem(text: string): string | undefined {
  const open: string[] = []
  for (const [found, slash, name = ''] of text.matchAll(/<(\/?)([^<>]*)>|<|>/g)) {
    if (found === '<' || found === '>') return `a lone ${found} is not allowed, write ${found === '<' ? '&lt;' : '&gt;'}`
    if (!TAGS.has(name)) return `<${slash ?? ''}${name}> is not allowed`
    if (!slash) open.push(name)
    else if (open.pop() !== name) return `</${name}> closes nothing`
  }
  if (open.length > 0) return `<${open.join('><')}> is not closed`
  const entity = /&(?!amp;|lt;|gt;|quot;)[^\s;]{0,8};?/.exec(text)
  return entity ? `${entity[0]} is not allowed, write &amp; for &` : undefined
}
