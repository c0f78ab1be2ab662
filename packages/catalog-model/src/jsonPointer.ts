/** A key or an index on the way into a JSON value. */
export type PathStep = string | number

/** The JSON pointer (RFC 6901) of a path: `/metadata/annotations/github.com~1project-slug`. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The steps of a JSON pointer, indices as text too. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
