import { type Entity, toPointer } from '@callboard/catalog-model'

/** A line of a document as YAML writes it, and which value it is about. */
export interface DocumentRow {
  pointer: string
  /** What stands before the key or the value: blanks, and the dashes of lists. */
  lead: string
  /** Undefined for an item of a list. */
  key: string | undefined
  /** Undefined for a list or an object, whose parts follow. */
  text: string | undefined
}

/** The lines of a document, a value each. */
export function documentRows(entity: Entity): DocumentRow[] {
  return partsOf(entity, '', '')
}

function partsOf(value: object, pointer: string, blanks: string): DocumentRow[] {
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, part]) => {
    const at = pointer + toPointer([key])
    if (!isCollection(part)) {
      return [{ pointer: at, lead: isList ? `${blanks}- ` : blanks, key: isList ? undefined : key, text: textOf(part) }]
    }
    const inside = partsOf(part, at, `${blanks}  `)
    if (!isList) return [{ pointer: at, lead: blanks, key, text: undefined }, ...inside]
    // The first part of an item stands behind its dash.
    const [first, ...rest] = inside
    return first ? [{ ...first, lead: `${blanks}- ${first.lead.slice(blanks.length + 2)}` }, ...rest] : []
  })
}

const isCollection = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

const plain = /^[\w./][^#\n]*$/
const special = /: |:$|\s$|^[\d.]+$|^(true|false|null|~)$/i

/** In quotes where it would be read as something else than text. */
function textOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return value.includes('\n') || (plain.test(value) && !special.test(value)) ? value : JSON.stringify(value)
}
