import type { NameRow } from '../NameList'
import type { NameIndex } from './buildIndex'
import { fold, wordsOf } from './fold'
import { countBits, forgiven, isNear, lettersOf } from './isNear'

/** What somebody looks for. */
export interface NameQuery {
  text: string
  /** Kinds in lower case; all without. */
  kinds?: string[] | undefined
  /** Refs that they looked at lately or starred, which come first among what fits as well. */
  preferred?: string[] | undefined
  limit: number
}

/** What a match is worth: the whole word, its beginning, a part of it, nearly its beginning. */
const worth = { whole: 40, beginning: 30, part: 12, near: 6 }

/** Kinds that are looked for most. */
const boosts = new Map([
  ['component', 4],
  ['system', 4],
  ['api', 3],
  ['group', 2],
  ['user', 2],
  ['location', -12],
])

/** Entities whose names or titles have all words that were typed, best first; with typing errors where hardly anything has them. */
export function findNames(index: NameIndex, { text, kinds, preferred = [], limit }: NameQuery): NameRow[] {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  const isWanted = (entity: number) => !kinds || kinds.includes(kindOf(index, entity))
  const exact = rank(index, typed, isWanted, (word) => worthOf(index, word))
  const scores =
    exact.size >= limit
      ? exact
      : merged(
          exact,
          rank(index, typed, isWanted, (word) => nearOf(index, word)),
        )
  const liked = new Set(preferred)
  const whole = fold(text.trim())
  return best(scores, limit, (entity) => bonus(index, entity, whole, liked)).map(
    (entity) => index.rows[entity] as NameRow,
  )
}

/** What each entity is worth that has every word. */
function rank(
  index: NameIndex,
  typed: string[],
  isWanted: (entity: number) => boolean,
  wordsLike: (word: string) => Map<number, number>,
): Map<number, number> {
  let scores: Map<number, number> | undefined
  for (const word of typed) {
    const next = new Map<number, number>()
    for (const [at, value] of wordsLike(word)) {
      for (let entry = index.starts[at] as number; entry < (index.starts[at + 1] as number); entry++) {
        const entity = index.entities[entry] as number
        if (scores ? !scores.has(entity) : !isWanted(entity)) continue
        const sum = (scores?.get(entity) ?? 0) + value
        if (sum > (next.get(entity) ?? 0)) next.set(entity, sum)
      }
    }
    scores = next
    if (next.size === 0) return next
  }
  return scores ?? new Map()
}

/** Words that begin with what was typed, by halving; from three letters on those that have it anywhere as well. */
function worthOf({ words }: NameIndex, typed: string): Map<number, number> {
  const found = new Map<number, number>()
  const isLong = typed.length >= 3
  for (let at = 0; isLong && at < words.length; at++) if (words[at]?.includes(typed)) found.set(at, worth.part)
  for (let at = firstFrom(words, typed); words[at]?.startsWith(typed); at++) {
    found.set(at, words[at] === typed ? worth.whole : worth.beginning)
  }
  return found
}

function nearOf(index: NameIndex, typed: string): Map<number, number> {
  const found = new Map<number, number>()
  const errors = forgiven(typed.length)
  if (errors === 0) return worthOf(index, typed)
  const letters = lettersOf(typed)
  for (let at = 0; at < index.words.length; at++) {
    if (countBits(letters & ~(index.letters[at] as number)) > errors) continue
    if (isNear(typed, index.words[at] as string, errors)) found.set(at, worth.near)
  }
  return merged(worthOf(index, typed), found)
}

function firstFrom(words: string[], typed: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < typed) low = middle + 1
    else high = middle
  }
  return low
}

/** What is in the first counts as it does there. */
const merged = (first: Map<number, number>, others: Map<number, number>) => new Map([...others, ...first])

function bonus(index: NameIndex, entity: number, whole: string, liked: Set<string>): number {
  const [kind, , name, title] = index.rows[entity] as NameRow
  const [folded, shown] = [fold(name), fold(title ?? '')]
  const isExact = folded === whole || shown === whole
  const begins = folded.startsWith(whole) || shown.startsWith(whole)
  return (
    (isExact ? 60 : begins ? 20 : 0) +
    (liked.has(index.refs[entity] as string) ? 25 : 0) +
    (boosts.get(kind.toLowerCase()) ?? 0) -
    Math.min(folded.length, 40) / 10
  )
}

/** How many of what fits equally well are compared further: of one letter, tens of thousands fit. */
const compared = 2000

function best(scores: Map<number, number>, limit: number, bonusOf: (entity: number) => number): number[] {
  const top = scores.size <= compared ? [...scores] : [...scores].sort((a, b) => b[1] - a[1]).slice(0, compared)
  return top
    .map(([entity, score]) => ({ entity, score: score + bonusOf(entity) }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity)
    .slice(0, limit)
    .map(({ entity }) => entity)
}

const kindOf = ({ rows }: NameIndex, entity: number) => (rows[entity] as NameRow)[0].toLowerCase()
