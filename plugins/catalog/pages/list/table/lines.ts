import type { EntityGroup } from '../../../shapes/EntityRows'

/** A part of the list: all of it, or one of its groups. */
export interface Section {
  /** Absent where the list is not grouped. */
  group?: EntityGroup
  count: number
  /** The rows of a closed group are not on the page, nor asked for. */
  isOpen: boolean
}

/** What stands in one line of the table. */
export type Line = { section: Section; row?: number }

/** How many lines these sections take. */
export const lineCount = (sections: Section[]): number => sections.reduce((sum, section) => sum + linesOf(section), 0)

/** What the line at this place is: the head of a group, or a row of it by its place in the group. */
export function lineAt(sections: Section[], index: number): Line | undefined {
  let start = 0
  for (const section of sections) {
    const lines = linesOf(section)
    if (index < start + lines) return lineOf(section, index - start)
    start += lines
  }
  return undefined
}

const linesOf = ({ group, count, isOpen }: Section) => (group ? 1 : 0) + (isOpen ? count : 0)

function lineOf(section: Section, place: number): Line {
  if (!section.group) return { section, row: place }
  return place === 0 ? { section } : { section, row: place - 1 }
}
