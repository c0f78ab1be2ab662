import type { Entry } from './shapes'

export interface Filter {
  text: string
  ring: string | null
  tag: string | null
}

/** The entries that a filter leaves: every word of its text stands somewhere in them. */
export function matching(entries: Entry[], { text, ring, tag }: Filter): Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    const all = [entry.title, entry.description, ...entry.tags].join(' ').toLowerCase()
    return (
      (!ring || entry.ring === ring) && (!tag || entry.tags.includes(tag)) && words.every((word) => all.includes(word))
    )
  })
}
