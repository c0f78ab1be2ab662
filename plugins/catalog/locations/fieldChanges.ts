import { isDeepStrictEqual } from 'node:util'
import { isObject, toPointer } from '@callboard/catalog-model'
import type { FieldChange } from '../plugin'

/** What differs between two values: fields of objects one by one, lists as a whole. A field that is missing has no side. */
export function fieldChanges(before: unknown, after: unknown, pointer = ''): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return []
  if (!isObject(before) || !isObject(after)) return [{ pointer, before, after }]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => fieldChanges(before[key], after[key], pointer + toPointer([key])))
}
