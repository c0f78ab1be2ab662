import type { Entry } from './Entry'

/** Whether every word that was typed begins a word of the entry's title or keywords. */
export function matches({ title, keywords = [] }: Pick<Entry, 'title' | 'keywords'>, text: string): boolean {
  const known = words([title, ...keywords].join(' '))
  return words(text).every((typed) => known.some((word) => word.startsWith(typed)))
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
