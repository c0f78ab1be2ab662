import type { ListedEntity } from '../../../shapes/EntityList'
import { columnsOf } from '../columnsOf'
import { parseColumns } from './columnsText'
import type { ListColumn } from './ListColumn'

/** What the name needs beside the checkbox, in px. */
const nameWidth = 220
export const selectWidth = 40

interface Options {
  /** All that there are. */
  columns: ListColumn[]
  kinds: string[]
  /** What is listed first: a column that nothing has a value for is not there by itself. */
  entities: ListedEntity[]
  /** As the address or the memory of the browser has them. */
  chosen: string | undefined
}

/** The columns that are shown, in their order: those that were chosen, or the usual ones. */
export function shownColumns({ columns, kinds, entities, chosen }: Options): ListColumn[] {
  if (chosen === undefined) return usualColumns(columns, kinds, entities)
  return parseColumns(chosen).flatMap(({ id, width }) => {
    const column = columns.find((each) => each.id === id)
    return column ? { ...column, ...(width && { width }) } : []
  })
}

/** The columns of a list that nobody changed. */
function usualColumns(columns: ListColumn[], kinds: string[], entities: ListedEntity[]): ListColumn[] {
  const hasTags = entities.some(({ tags }) => tags.length > 0)
  const usual = columnsOf(kinds, entities).filter((id) => id !== 'tags')
  const own = columns.filter(({ id }) => id.includes('.')).map(({ id }) => id)
  const ids = [...usual, ...own, ...(hasTags && columnsOf(kinds, entities).includes('tags') ? ['tags'] : [])]
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? [])
}

/** What a table of these columns needs. */
export const widthOf = (columns: ListColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, nameWidth + selectWidth)

/** What is left for the name of what there is room for. */
export const widthOfName = (columns: ListColumn[], room: number): number =>
  nameWidth + Math.max(0, room - widthOf(columns))

/** What goes first where it gets narrow. */
const dispensable = ['tags', 'system', 'lifecycle', 'type']

/** Columns as far as there is room for them. */
export function withinRoom(columns: ListColumn[], room: number): ListColumn[] {
  return dispensable.reduce(
    (left, id) => (widthOf(left) <= room ? left : left.filter((column) => column.id !== id)),
    columns,
  )
}
