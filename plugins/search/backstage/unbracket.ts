type Nested = string | string[] | { [key: string]: Nested }

/** Deeper or longer than any client writes; what lies beyond is ignored. */
const deepest = 5

/**
 * Reads brackets in the names of query parameters as Backstage's clients write them: `types[0]=a&filters[kind]=b` is
 * `{ types: { 0: 'a' }, filters: { kind: 'b' } }`. Parameters of one name, or with empty brackets, are a list.
 */
export function unbracket(query: Record<string, unknown>): Record<string, Nested> {
  const nested: Record<string, Nested> = Object.create(null)
  for (const [name, value] of Object.entries(query)) {
    const path = name.split(/[[\]]+/).filter(Boolean)
    if (path.length > 0 && path.length <= deepest) put(nested, path, value as string | string[])
  }
  return nested
}

function put(into: Record<string, Nested>, [key = '', ...rest]: string[], value: string | string[]): void {
  if (rest.length === 0) {
    into[key] = value
    return
  }
  const below = into[key]
  const branch = typeof below === 'object' && !Array.isArray(below) ? below : Object.create(null)
  into[key] = branch
  put(branch, rest, value)
}

/** The values of a list in any of the ways to write one: `a=x`, `a=x&a=y`, `a[]=x`, `a[0]=x`. */
export function valuesOf(list: unknown): unknown {
  return typeof list === 'object' && list !== null ? Object.values(list).flat() : list === undefined ? [] : [list]
}
