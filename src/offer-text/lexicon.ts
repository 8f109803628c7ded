import type { Part, Special } from './phrase.ts'
import type { Token } from './tokens.ts'

/** A place of a compiled phrase: the number of a list of words, or a gap. */
export type Step = { readonly list: number } | { readonly gap: number }

/** The lists in which a word or stem stands, and the longest stem with which it begins and that is shorter, which has one in turn. */
export interface Entry {
  readonly lists: number[]
  shorter: Entry | undefined
}

/** Which lists of words a word stands in. Phrases share lists, so a text asks once for each of its words, not once for each phrase. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>
  readonly stems: ReadonlyMap<string, Entry>
  readonly special: ReadonlyMap<Special, number>
  /** Letters of the longest stem. */
  readonly longest: number
  /** How many lists there are. */
  readonly size: number
}

/** What takes the parts of phrases into a lexicon, and gives it when there are no more. */
export function createLexicon(): { readonly stepsOf: (parts: readonly Part[]) => Step[]; readonly lexicon: () => Lexicon } {
  const words = new Map<string, Entry>()
  const stems = new Map<string, Entry>()
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
  return {
    stepsOf: (parts) => parts.map((part) => (part.kind === 'gap' ? { gap: part.most } : { list: listOf(part) })),
    lexicon: () => {
      const longest = Math.max(0, ...[...stems.keys()].map((stem) => stem.length))
      for (const [word, entry] of words) entry.shorter = stemOf(word, { stems, longest })
      for (const [stem, entry] of stems) entry.shorter = stemOf(stem.slice(0, -1), { stems, longest })
      return { words, stems, special, longest, size: lists.size }
    },
  }
}

function push(map: Map<string, Entry>, key: string, list: number): void {
  const entry = map.get(key)
  if (entry) entry.lists.push(list)
  else map.set(key, { lists: [list], shorter: undefined })
}

/** The longest stem with which a word begins. */
function stemOf(word: string, { stems, longest }: Pick<Lexicon, 'stems' | 'longest'>): Entry | undefined {
  for (let length = Math.min(word.length, longest); length > 0; length -= 1) {
    const stem = stems.get(word.slice(0, length))
    if (stem) return stem
  }
  return undefined
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

/** Looks up each word of a text. */
export function lookUp(tokens: readonly Token[], lexicon: Lexicon, denies: (token: Token) => boolean): Word[] {
  const known = new Map<string, ReadonlySet<number>>()
  const listsOf = (keys: readonly string[], special: readonly Special[]): ReadonlySet<number> => {
    const name = keys.length === 1 && special.length === 0 ? (keys[0] ?? '') : [...special, ...keys].join(' ')
    const before = known.get(name)
    if (before) return before
    const lists = new Set(special.flatMap((it) => lexicon.special.get(it) ?? []))
    for (const key of keys) {
      for (let entry = lexicon.words.get(key) ?? stemOf(key, lexicon); entry; entry = entry.shorter) for (const list of entry.lists) lists.add(list)
    }
    known.set(name, lists)
    return lists
  }
  return tokens.map((token) => ({
    token,
    lists: listsOf(token.keys, specialsOf(token)),
    wholes: token.wholes.map(({ keys, to }) => ({ lists: listsOf(keys, NONE), to })),
    denies: denies(token),
  }))
}

const NONE: readonly Special[] = []

function specialsOf({ number, name }: Token): readonly Special[] {
  if (number !== undefined) return name === 'quoted' ? ['<number>', '<quoted>'] : ['<number>']
  if (name === undefined) return NONE
  return name === 'quoted' ? ['<name>', '<quoted>'] : ['<name>']
}
