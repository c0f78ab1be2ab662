// Apart from the shapes, so that a page which asks no more of them comes without the library for shapes.

/** Fields that every list can be sorted by. */
export const sortFields = ['name', 'kind', 'type', 'owner', 'lifecycle', 'system', 'updated'] as const

/** What follows `spec.` in the path of a field. */
export const belowSpec = /^[\w-]{1,100}(\.[\w-]{1,100}){0,9}$/

/** Whether a list can be sorted by it as a field of a kind's own, such as `spec.model`. */
export const isFieldPath = (text: string): text is `spec.${string}` =>
  text.startsWith('spec.') && belowSpec.test(text.slice('spec.'.length))
