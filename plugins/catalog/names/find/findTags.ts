import type { NameIndex } from './buildIndex'
import { fold } from './fold'

export interface FoundTag {
  tag: string
  /** How many entities have it. */
  count: number
}

/** Tags that begin with what was typed, or hold it; those of most entities first. */
export function findTags({ rows }: NameIndex, text: string, limit: number): FoundTag[] {
  const typed = fold(text.trim())
  const counts = new Map<string, number>()
  for (const row of rows) for (const tag of row[7]) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .filter(({ tag }) => tag.includes(typed))
    .sort((a, b) => begins(b.tag, typed) - begins(a.tag, typed) || b.count - a.count || (a.tag < b.tag ? -1 : 1))
    .slice(0, limit)
}

const begins = (tag: string, typed: string) => Number(tag.startsWith(typed))
