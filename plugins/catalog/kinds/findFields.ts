import { stepsOf } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { documentOf } from '../queries/documentOf'

/** As much of a value as a cell of a list can show. */
const longest = 200

/** The values of some fields of some entities as texts, by ref and field. */
export async function findFields(
  db: Db,
  refs: string[],
  fields: readonly string[],
): Promise<Map<string, Record<string, string>>> {
  if (fields.length === 0 || refs.length === 0) return new Map()
  const { rows } = await db.raw<{ rows: Array<{ ref: string; values: Record<string, unknown> }> }>(
    `
    select ref, (
      select json_object_agg(field, document #> steps)
      from json_to_recordset(:fields::json) as asked (field text, steps text[])
    ) as values
    from (select ref, ${documentOf('entities')} as document from entities where ref = any (:refs::text[])) as entity
    `,
    { refs, fields: JSON.stringify(fields.map((field) => ({ field, steps: stepsOf(field) }))) },
  )
  return new Map(rows.map(({ ref, values }) => [ref, mapValues(values)]))
}

function mapValues(values: Record<string, unknown>): Record<string, string> {
  const texts = Object.entries(values).map(([field, value]) => [field, textOf(value).slice(0, longest)] as const)
  return Object.fromEntries(texts.filter(([, text]) => text))
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.slice(0, 20).map(textOf).filter(Boolean).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
