import type { Entry } from './Entry'

/** Whether every word that was typed begins a word of the entry's title or keywords. */
export function matches({ title, keywords = [] }: Pick<Entry, 'title' | 'keywords'>, text: string): boolean {
  const known = words([title, ...keywords].join(' '))
  return words(text).every((typed) => known.some((word) => word.startsWith(typed)))
}

/** Those that match, first by their titles: who types "dark" means the theme, before a page where it is one setting of many. */
export function matching(entries: Entry[], text: string): Entry[] {
  const found = entries.filter((entry) => matches(entry, text))
  const isCalledSo = ({ title }: Entry) => matches({ title }, text)
  return [...found.filter(isCalledSo), ...found.filter((entry) => !isCalledSo(entry))]
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
