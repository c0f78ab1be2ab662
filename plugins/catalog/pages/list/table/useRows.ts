import { useManyData } from '@callboard/plugin-api/frontend'
import { catalog, type EntityList } from '../../../plugin'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { GroupField } from '../../../shapes/groupFields'
import type { Line, Section } from './lines'

export const pageSize = 50

interface Options {
  /** What the list route takes. */
  input: Record<string, unknown>
  by: GroupField | undefined
  /** The first page of a list that is not grouped. */
  list: EntityList
  /** The lines in view, and those soon to be. */
  lines: Line[]
}

/** A page of a section. */
interface Wanted {
  section: Section
  page: number
}

/**
 * The rows of some lines, read by pages as they come into view and kept when they leave it. A page begins where the one before it ended,
 * by cursor; where that was not read, as when one jumps to the end, by its position.
 */
export function useRows({ input, by, list, lines }: Options) {
  const wanted = pagesOf(lines).filter(({ section, page }) => page > 0 || section.group)
  // Another end of the first page moves all that follow it.
  const end = by ? undefined : list.next
  const keyOf = ({ section, page }: Wanted) => [input, by, section.group?.value, page, end]
  const results = useManyData(
    catalog.routes.rows,
    wanted.map(({ section, page }) => ({
      key: keyOf({ section, page }),
      input: (known) => {
        const before = page === 1 && !section.group ? list : known(keyOf({ section, page: page - 1 }))
        const from = before?.next ? { cursor: before.next } : { skip: page * pageSize }
        const of = section.group && by ? { by, group: section.group.value } : {}
        return { ...input, ...of, ...from, limit: pageSize }
      },
    })),
  )
  const found = new Map(wanted.map((each, index) => [idOf(each), results[index]?.data?.items]))
  if (!by) found.set(idOf({ section: undefined, page: 0 }), list.items)
  const pageAt = ({ section, row = 0 }: Line): ListedEntity[] =>
    found.get(idOf({ section, page: Math.floor(row / pageSize) })) ?? []
  return {
    /** The entity of a line; undefined while it is on its way, and for the head of a group. */
    rowAt: (line: Line) => (line.row === undefined ? undefined : pageAt(line)[line.row % pageSize]),
    /** All entities that were read together with that of a line. */
    pageAt,
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of results) if (error) void refetch()
    },
  }
}

const idOf = ({ section, page }: { section: Section | undefined; page: number }) =>
  `${section?.group?.value ?? ' '}:${page}`

/** The pages that lines stand on, each once. */
function pagesOf(lines: Line[]): Wanted[] {
  const pages = new Map<string, Wanted>()
  for (const { section, row } of lines) {
    if (row === undefined) continue
    const wanted = { section, page: Math.floor(row / pageSize) }
    pages.set(idOf(wanted), wanted)
  }
  return [...pages.values()]
}
