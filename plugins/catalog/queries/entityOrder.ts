import type { FieldPath, SortField } from '../shapes/EntityList'
import type { EntityCursor } from './EntityCursor'

interface SortColumn {
  sql: string
  type: 'text' | 'timestamptz'
  nullable: boolean
}

/** What each sort looks at. Where the column may be null, entities that lack it come last, whichever the order. */
const sortColumns: Record<SortField, SortColumn> = {
  name: { sql: 'label', type: 'text', nullable: false },
  kind: { sql: 'lower(kind)', type: 'text', nullable: false },
  type: { sql: 'lower(type)', type: 'text', nullable: true },
  owner: { sql: 'owner', type: 'text', nullable: true },
  lifecycle: { sql: 'lower(lifecycle)', type: 'text', nullable: true },
  system: { sql: 'system', type: 'text', nullable: true },
  updated: { sql: 'updated_at', type: 'timestamptz', nullable: false },
}

/** What a list is sorted by; a field that is no column is looked up in the documents of all that the list has. */
export function sortColumnOf(sort: SortField | FieldPath): SortColumn {
  if (!sort.startsWith('spec.')) return sortColumns[sort as SortField]
  const path = `'{${sort.replaceAll('.', ',')}}'`
  // Numbers as texts of one length, so that 7 comes before 20.
  const sql = `case json_typeof(compact_document #> ${path})
    when 'number' then to_char((compact_document #>> ${path})::numeric, '0000000000000000.000000')
    else lower(left(compact_document #>> ${path}, 200)) end`
  return { sql, type: 'text', nullable: true }
}

type Direction = Pick<EntityCursor, 'sort' | 'order' | 'back'>

const isAscending = ({ order, back }: Direction) => (order === 'asc') !== back

/** The `order by` that walks `listed` in its order, or for `back`, against it. */
export function orderOf(direction: Direction): string {
  const { nullable } = sortColumnOf(direction.sort)
  const way = isAscending(direction) ? 'asc' : 'desc'
  // Without `nulls` where there are none, so that an index can be walked either way.
  const nulls = nullable ? (direction.back ? ' nulls first' : ' nulls last') : ''
  return `sort_value ${way}${nulls}, ref ${way}`
}

/** What holds for everything in `listed` beyond the cursor. Expects its value and ref as bindings. */
export function beyond(cursor: EntityCursor): string {
  const { type, nullable } = sortColumnOf(cursor.sort)
  const sign = isAscending(cursor) ? '>' : '<'
  const further = `(sort_value, ref) ${sign} (:value::${type}, :ref)`
  if (!nullable) return further
  if (cursor.back) return cursor.value === null ? `(sort_value is not null or ref ${sign} :ref)` : further
  return cursor.value === null ? `(sort_value is null and ref ${sign} :ref)` : `(${further} or sort_value is null)`
}
