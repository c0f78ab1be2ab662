import type { NameRow } from '../NameList'
import { wordsOf } from './fold'
import { lettersOf, longest } from './isNear'

/** Names, ready to be searched: every word once, in order, with the entities that have it. */
export interface NameIndex {
  rows: NameRow[]
  refs: string[]
  words: string[]
  /** For each word, which letters it has. */
  letters: Int32Array
  /** Entities of the word `n` stand in `entities` from `starts[n]` up to `starts[n + 1]`. */
  starts: Uint32Array
  entities: Uint32Array
}

/** The ref of a row. */
export const refOfRow = ([kind, namespace, name]: NameRow): string => `${kind}:${namespace}/${name}`.toLowerCase()

export function buildIndex(rows: NameRow[]): NameIndex {
  const found = new Map<string, number[]>()
  rows.forEach((row, entity) => {
    for (const word of new Set(wordsOf(`${row[2]} ${row[3] ?? ''}`))) {
      const short = word.slice(0, longest)
      const known = found.get(short)
      if (known) known.push(entity)
      else found.set(short, [entity])
    }
  })
  const words = [...found.keys()].sort()
  const starts = new Uint32Array(words.length + 1)
  words.forEach((word, at) => {
    starts[at + 1] = (starts[at] as number) + (found.get(word)?.length ?? 0)
  })
  const entities = new Uint32Array(starts.at(-1) ?? 0)
  words.forEach((word, at) => {
    entities.set(found.get(word) ?? [], starts[at])
  })
  return { rows, refs: rows.map(refOfRow), words, letters: Int32Array.from(words, lettersOf), starts, entities }
}
