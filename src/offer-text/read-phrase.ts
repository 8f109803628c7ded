import { readPart, type Part } from './phrase.ts'

/** A phrase has at most so many forms; more are a mistake, or too much to search for. */
const MOST = 200

type Form = readonly Part[]

/** Reads a phrase into all forms that its alternatives allow; undefined when it cannot be read. `schema.ts` is its manual. */
export type ReadPhrase = (phrase: string) => readonly Form[] | undefined

/** A reader that remembers: the files are read once to check them and once to compile them, and most words stand in many phrases. */
export function createReader(): ReadPhrase {
  const parts = new Map<string, Part | undefined>()
  const partOf = (piece: string) => {
    if (!parts.has(piece)) parts.set(piece, readPart(piece))
    return parts.get(piece)
  }
  const phrases = new Map<string, readonly Form[] | undefined>()
  return (phrase) => {
    if (!phrases.has(phrase)) phrases.set(phrase, readPhrase(phrase, partOf))
    return phrases.get(phrase)
  }
}

type PartOf = (piece: string) => Part | undefined

function readPhrase(phrase: string, partOf: PartOf): readonly Form[] | undefined {
  const pieces: readonly string[] = phrase.match(/[()|]|[^\s()|]+/g) ?? []
  const read = readAlternatives(pieces, 0, partOf)
  if (!read || read.next !== pieces.length || (pieces.includes('|') && !pieces.includes('('))) return undefined
  const forms = read.forms.map(tidy).filter((form) => form.length > 0)
  return forms.length > 0 && forms.length <= MOST ? forms : undefined
}

interface Read {
  readonly forms: readonly Form[]
  /** The first piece that was not read. */
  readonly next: number
}

/** `a b|c`, up to the closing bracket or the end. */
function readAlternatives(pieces: readonly string[], from: number, partOf: PartOf): Read | undefined {
  const forms: Form[] = []
  let at = from
  for (;;) {
    const read = readSequence(pieces, at, partOf)
    if (!read) return undefined
    forms.push(...read.forms)
    if (pieces[read.next] !== '|') return { forms: joined(forms), next: read.next }
    at = read.next + 1
  }
}

function readSequence(pieces: readonly string[], from: number, partOf: PartOf): Read | undefined {
  let forms: readonly Form[] = [[]]
  let at = from
  for (let piece = pieces[at]; piece !== undefined && piece !== '|' && piece !== ')'; piece = pieces[at]) {
    const inner = piece === '(' ? readAlternatives(pieces, at + 1, partOf) : readWord(partOf(piece), at)
    if (!inner || (piece === '(' && pieces[inner.next] !== ')')) return undefined
    const [more, ...others] = inner.forms
    // Most places of a phrase add one word to one form.
    if (more && others.length === 0) forms = forms.map((form) => [...form, ...more])
    else forms = forms.flatMap((form) => inner.forms.map((it) => [...form, ...it]))
    if (forms.length > MOST) return undefined
    at = piece === '(' ? inner.next + 1 : inner.next
  }
  return { forms, next: at }
}

function readWord(part: Part | undefined, at: number): Read | undefined {
  return part && { forms: [[part]], next: at + 1 }
}

/** Alternatives of one word each are one place of a phrase. */
function joined(forms: readonly Form[]): readonly Form[] {
  const single = forms.flatMap((form) => (form.length === 1 && form[0]?.kind === 'words' ? [form[0]] : []))
  if (single.length < 2) return forms
  const words = { kind: 'words' as const, words: new Set(single.flatMap((it) => [...it.words])), stems: single.flatMap((it) => it.stems) }
  return [[words], ...forms.filter((form) => form.length !== 1 || form[0]?.kind !== 'words')]
}

/** A gap holds two words together: it neither begins nor ends a form, and two of them are one. */
function tidy(form: Form): Form {
  const inner = form.slice(form.findIndex(({ kind }) => kind !== 'gap'), form.findLastIndex(({ kind }) => kind !== 'gap') + 1)
  return inner.filter((part, at) => {
    const next = inner[at + 1]
    return part.kind !== 'gap' || next?.kind !== 'gap' || next.most < part.most
  })
}
