import { parseEntityRef, stringifyEntityRef } from '@callboard/catalog-model'

/** A ref in the form that is stored, however it was written; what is none stays as it is, and names nothing. */
export function canonicalRef(ref: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(ref))
  } catch {
    return ref
  }
}
