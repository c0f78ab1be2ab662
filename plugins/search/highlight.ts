import { fold } from './fold'

/** A stretch of text, and whether it is a match. */
export interface Stretch {
  text: string
  match: boolean
}

/** Cuts a text where its words begin with a word that was typed: `pay` in `Payment API` gives `Pay`, `ment API`. */
export function highlight(text: string, typed: string): Stretch[] {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return [{ text, match: false }]
  // Folded words are letters and digits only, so none of them means anything to a regular expression.
  const starts = new RegExp(`(?<![\\p{L}\\p{N}])(${words.sort(byLength).join('|')})`, 'giu')
  return text
    .split(starts)
    .map((stretch, index) => ({ text: stretch, match: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

const byLength = (one: string, other: string) => other.length - one.length
