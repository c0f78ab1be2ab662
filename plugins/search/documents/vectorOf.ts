import type { Said } from './indexed'

/** As far as Postgres tells positions apart. */
const lastPosition = 16_383
/** Of a word that is said more often, Postgres keeps so many places. */
const mostPlaces = 255
/** Postgres holds 2 kB of a word at most, and nobody types this many letters. */
export const longestWord = 500

/**
 * The words of a document and where they stand, as Postgres reads a `tsvector`: A words of the labels, B their stems, C words and stems
 * of the body; the ends of words stand nowhere. A stem stands where its word does, and only if it is not the same.
 */
export function vectorOf({ labels, body, parts }: Said, stems: ReadonlyMap<string, string>): string {
  const places = new Map<string, string[]>()
  let position = 0
  for (const label of labels) addAll(label, 'A', 'B')
  addAll(body, 'C', 'C')
  const placed = [...places].map(([word, at]) => `${word}:${at.join()}`)
  return [...placed, ...parts.filter(isShort)].join(' ')

  // One position stays free after each: the end of a label and the beginning of what follows are no phrase.
  function addAll(words: string[], weight: string, weightOfStem: string) {
    for (const word of words.slice(0, lastPosition - position)) {
      position += 1
      add(word, weight)
      const stem = stems.get(word)
      if (stem !== undefined && stem !== word) add(stem, weightOfStem)
    }
    position = Math.min(position + 1, lastPosition)
  }

  function add(word: string, weight: string) {
    if (!isShort(word)) return
    const known = places.get(word)
    if (known === undefined) places.set(word, [position + weight])
    else if (known.length < mostPlaces) known.push(position + weight)
  }
}

const isShort = (word: string) => word.length <= longestWord
