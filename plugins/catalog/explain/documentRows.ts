import { type Entity, toPointer } from '@callboard/catalog-model'

/** A line of a document as YAML writes it, and which value it is about. */
export interface DocumentRow {
  pointer: string
  indent: number
  /** `- ` in front of an item of a list. */
  dash: boolean
  /** Undefined for an item of a list. */
  key: string | undefined
  /** Undefined for a list or an object, whose parts follow. */
  text: string | undefined
}

/** The lines of a document, a value each. */
export function documentRows(entity: Entity): DocumentRow[] {
  return Object.entries(entity).flatMap(([key, value]) =>
    rowsOf(value, toPointer([key]), { indent: 0, dash: false, key }),
  )
}

type Start = Pick<DocumentRow, 'indent' | 'dash' | 'key'>

function rowsOf(value: unknown, pointer: string, start: Start): DocumentRow[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (parts.length === 0) return [{ pointer, ...start, text: textOf(value) }]
  const isList = Array.isArray(value)
  const indent = start.indent + 1
  const inside = parts.flatMap(([key, part]) =>
    rowsOf(part, pointer + toPointer([key]), { indent, dash: isList, key: isList ? undefined : key }),
  )
  return [{ pointer, ...start, text: undefined }, ...inside]
}

/** Quotes where it would be read as something else than text. */
function textOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return /^[\w./][^#\n]*$/.test(value) && !/: |^[\d.]+$|^(true|false|null|~)$|\s$|:$/i.test(value)
    ? value
    : value.includes('\n')
      ? value
      : JSON.stringify(value)
}
