import { fieldFilters } from './fieldFilters'

/** Filters on fields as SQL over `entities`, by the hashes of what entities say; several values of one field are alternatives. */
export function fieldConditions(filters: string[]): { conditions: string[]; bindings: Record<string, string> } {
  const bindings: Record<string, string> = {}
  const conditions = [...fieldFilters(filters)].map(([field, values], position) => {
    const hashes = values.map((value, index) => {
      const name = `field${position}x${index}`
      bindings[name] = `${field}=${value}`.toLowerCase()
      return `hashtextextended(:${name}::text, 0)`
    })
    return `terms && array[${hashes.join(', ')}]::bigint[]`
  })
  return { conditions, bindings }
}
