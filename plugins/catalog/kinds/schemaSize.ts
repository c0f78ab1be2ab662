/** Deeper ones overflow the stack of whoever walks through them. */
const deepest = 50
/** More than anybody writes by hand; to read so many takes half a second. */
const mostValues = 10_000

/** Says that a schema is too deep or too large to be used; undefined if it is neither. Walks no further than that. */
export function schemaSizeFault(schema: unknown): string | undefined {
  const open: Array<[value: unknown, depth: number]> = [[schema, 0]]
  let values = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next
    if (depth > deepest)
      return `is nested deeper than ${deepest} levels. Put parts of it under $defs, and name them by $ref`
    if (++values > mostValues)
      return `has more than ${mostValues.toLocaleString('en')} values. A kind is what people write by hand: leave out what they do not`
    if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) open.push([each, depth + 1])
  }
  return undefined
}
