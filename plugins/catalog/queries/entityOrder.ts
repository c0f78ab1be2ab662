import { isFieldPath, type SortKey, type sortFields } from '../shapes/sortFields'
import type { EntityCursor } from './EntityCursor'

interface SortColumn {
  sql: string
  type: 'text' | 'timestamptz'
  nullable: boolean
}

/** What each sort looks at. Where the column may be null, entities that lack it come last, whichever the order. */
const sortColumns: Record<(typeof sortFields)[number], SortColumn> = {
  name: { sql: 'label', type: 'text', nullable: false },
  kind: { sql: 'lower(kind)', type: 'text', nullable: false },
  type: { sql: 'lower(type)', type: 'text', nullable: true },
  owner: { sql: 'owner', type: 'text', nullable: true },
  lifecycle: { sql: 'lower(lifecycle)', type: 'text', nullable: true },
  system: { sql: 'system', type: 'text', nullable: true },
  namespace: { sql: 'namespace', type: 'text', nullable: false },
  updated: { sql: 'updated_at', type: 'timestamptz', nullable: false },
}

/** What a list is sorted by; a field that is no column is looked up in the documents of all that the list has. */
function sortColumnOf(sort: SortKey['field']): SortColumn {
  if (!isFieldPath(sort)) return sortColumns[sort]
  const path = `'{${sort.replaceAll('.', ',')}}'`
  // Numbers as texts of one length, so that 7 comes before 20.
  const sql = `case json_typeof(compact_document #> ${path})
    when 'number' then to_char((compact_document #>> ${path})::numeric, '0000000000000000.000000')
    else lower(left(compact_document #>> ${path}, 200)) end`
  return { sql, type: 'text', nullable: true }
}

const named = (index: number) => `sort_value${index}`

/** The columns of `listed` that it is sorted by. */
export const sortValues = (sorting: SortKey[]) =>
  sorting.map(({ field }, index) => `${sortColumnOf(field).sql} as ${named(index)}`).join(', ')

/** The names of those columns. */
export const sortNames = (sorting: SortKey[]) => sorting.map((_, index) => named(index))

/** The `order by` that walks `listed` in its order. */
export function orderOf(sorting: SortKey[]): string {
  // Without `nulls` where there are none, so that an index can be walked either way.
  const keys = sorting.map(
    ({ field, order }, index) => `${named(index)} ${order}${sortColumnOf(field).nullable ? ' nulls last' : ''}`,
  )
  return [...keys, `ref ${sorting.at(-1)?.order ?? 'asc'}`].join(', ')
}

/** What holds for everything in `listed` beyond the cursor. Expects `cursorBindings`. */
export function beyond(sorting: SortKey[], { values }: EntityCursor): string {
  const last = sorting.length - 1
  return sorting.reduceRight((further, key, index) => {
    const isNull = values[index] == null
    if (index === last) return beyondLast(key, index, isNull)
    const { type } = sortColumnOf(key.field)
    const same = isNull ? `${named(index)} is null` : `${named(index)} = :value${index}::${type}`
    return `(${beyondOne(key, index, isNull)} or (${same} and ${further}))`
  }, 'true')
}

/** The last key and the ref are compared as one, which an index can be entered by. */
function beyondLast({ field, order }: SortKey, index: number, isNull: boolean): string {
  const { type, nullable } = sortColumnOf(field)
  const sign = order === 'asc' ? '>' : '<'
  if (isNull) return `(${named(index)} is null and ref ${sign} :ref)`
  const further = `(${named(index)}, ref) ${sign} (:value${index}::${type}, :ref)`
  return nullable ? `(${further} or ${named(index)} is null)` : further
}

function beyondOne({ field, order }: SortKey, index: number, isNull: boolean): string {
  if (isNull) return 'false'
  const { type, nullable } = sortColumnOf(field)
  const further = `${named(index)} ${order === 'asc' ? '>' : '<'} :value${index}::${type}`
  return nullable ? `(${further} or ${named(index)} is null)` : further
}

export const cursorBindings = (cursor: EntityCursor | undefined): Record<string, string | null> => ({
  ...Object.fromEntries((cursor?.values ?? []).map((value, index) => [`value${index}`, value])),
  ref: cursor?.ref ?? '',
})
