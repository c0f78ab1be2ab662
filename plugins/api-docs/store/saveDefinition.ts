import { storable } from '@callboard/plugin-api'
import { type Db, inTransaction } from '@callboard/plugin-api/backend'
import type { Parsed, ParsedOperation, ParsedSchema } from '../parse/Parsed'

interface ToSave {
  hash: string
  text: string
  parsed: Parsed
}

/** Keeps what was read of a definition, whole or not at all; another replica may have been faster. */
export function saveDefinition(db: Db, { hash, text, parsed }: ToSave): Promise<void> {
  return inTransaction(db, async (db) => {
    const [isNew] = await db('definitions')
      .insert(definitionRow(parsed, { hash, text }))
      .onConflict('hash')
      .ignore()
      .returning('hash')
    if (!isNew) return
    const operations = parsed.operations.map((one, position) => operationRow(one, { hash, position }))
    const schemas = parsed.schemas.map((one, position) => schemaRow(one, { hash, position }))
    await db.batchInsert('operations', operations, 500)
    await db.batchInsert('schemas', schemas, 500)
  })
}

function definitionRow(
  { format, formatVersion, header, groups, schemasTitle, problem }: Parsed,
  key: { hash: string; text: string },
) {
  return storableRow({
    ...key,
    format,
    format_version: formatVersion,
    header: json(header),
    groups: json(groups),
    schemas_title: schemasTitle,
    problem: problem && json(problem),
  })
}

interface Place {
  hash: string
  position: number
}

function operationRow({ group, operation, refs }: ParsedOperation, place: Place) {
  const { key, verb, name, summary, deprecated } = operation
  const details = json(operation)
  return storableRow({ ...place, key, verb, name, summary, deprecated, group_name: group, details, refs })
}

function schemaRow({ key, name, schema, refs, isListed }: ParsedSchema, place: Place) {
  return storableRow({ ...place, key, name, listed: isListed, details: json(schema), refs })
}

function storableRow<Row extends object>(row: Row): Row {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean)
    return typeof value === 'string' ? storable(value) : value
  }
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, clean(value)])) as Row
}

/** The same as JSON escapes them; behind another backslash it is no escape, but what a pattern such as `[^\u0000]` says. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(/(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g, '$1\ufffd')
