import type { Part, Special } from './phrase.ts'
import type { Token } from './tokens.ts'

/** A place of a compiled phrase: the number of a list of words, or a gap. */
export type Step = { readonly list: number } | { readonly gap: number }

/** Which lists of words a word stands in. Phrases share lists, so a text asks once for each of its words, not once for each phrase. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly stems: ReadonlyMap<string, readonly number[]>
  readonly special: ReadonlyMap<Special, number>
  /** How many lists there are. */
  readonly size: () => number
}

/** An empty lexicon, and what takes the parts of a phrase into it. */
export function createLexicon(): { readonly lexicon: Lexicon; readonly stepsOf: (parts: readonly Part[]) => Step[] } {
  const words = new Map<string, number[]>()
  const stems = new Map<string, number[]>()
  const special = new Map<Special, number>()
  const lists = new Map<string, number>()
  const listOf = (part: Exclude<Part, { kind: 'gap' }>): number => {
    const name = part.kind === 'token' ? part.is : [...part.words, '*', ...part.stems].join(' ')
    const known = lists.get(name)
    if (known !== undefined) return known
    const list = lists.size
    lists.set(name, list)
    if (part.kind === 'token') special.set(part.is, list)
    else {
      for (const word of part.words) push(words, word, list)
      for (const stem of part.stems) push(stems, stem, list)
    }
    return list
  }
  return { lexicon: { words, stems, special, size: () => lists.size }, stepsOf: (parts) => parts.map((part) => (part.kind === 'gap' ? { gap: part.most } : { list: listOf(part) })) }
}

function push(map: Map<string, number[]>, key: string, list: number): void {
  const lists = map.get(key)
  if (lists) lists.push(list)
  else map.set(key, [list])
}

/** A token with the lists that it stands in, by itself and together with the pieces behind it. */
export interface Word {
  readonly token: Token
  readonly lists: ReadonlySet<number>
  readonly wholes: readonly { readonly lists: ReadonlySet<number>; readonly to: number }[]
  /** It is a word such as "not". */
  readonly denies: boolean
  /** It belongs to words such as "do not hesitate", which deny nothing. */
  readonly idle?: boolean
}

/** A text as it is searched: its words, and the lists of which some word of it is. */
export interface Text {
  readonly words: readonly Word[]
  /** By list: 1 if some word of the text is in it. */
  readonly present: Uint8Array
}

/** Looks up each word of a text. */
export function lookUp(tokens: readonly Token[], lexicon: Lexicon, denies: (token: Token) => boolean): Text {
  const known = new Map<string, ReadonlySet<number>>()
  const present = new Uint8Array(lexicon.size())
  const listsOf = (keys: readonly string[], special: readonly Special[] = []): ReadonlySet<number> => {
    const name = [...special, ...keys].join(' ')
    const before = known.get(name)
    if (before) return before
    const lists = new Set(special.flatMap((it) => lexicon.special.get(it) ?? []))
    for (const key of keys) addListsOf(key, lexicon, lists)
    for (const list of lists) present[list] = 1
    known.set(name, lists)
    return lists
  }
  const words = tokens.map((token) => ({
    token,
    lists: listsOf(token.keys, specialsOf(token)),
    wholes: token.wholes?.map(({ keys, to }) => ({ lists: listsOf(keys), to })) ?? [],
    denies: denies(token),
  }))
  return { words, present }
}

function specialsOf({ number, name }: Token): Special[] {
  if (number !== undefined) return name === 'quoted' ? ['<number>', '<quoted>'] : ['<number>']
  if (name === undefined) return []
  return name === 'quoted' ? ['<name>', '<quoted>'] : ['<name>']
}

/** Letters of the longest stem that makes sense: what follows in a word is its endings. */
const LONGEST = 12

function addListsOf(key: string, { words, stems }: Lexicon, lists: Set<number>): void {
  for (const list of words.get(key) ?? []) lists.add(list)
  for (let length = Math.min(key.length, LONGEST); length > 0; length -= 1) {
    for (const list of stems.get(key.slice(0, length)) ?? []) lists.add(list)
  }
}
