import type { QueryValue } from '@callboard/query'
import type { Bindings } from './bindings'
import { likePattern } from './likePattern'
import { inLowerCase, isLike } from './textSql'

/** Whether a title or a description says it. */
export function isSaid(name: string, value: QueryValue, exact: boolean, bindings: Bindings): string {
  const column = name === 'title' ? 'entity.title' : 'entity.description'
  if ('like' in value) return `coalesce(${isLike(`lower(${column})`, value, bindings)}, false)`
  if (exact) return `coalesce(lower(${column}) = ${inLowerCase(value.is, bindings)}, false)`
  return `coalesce(lower(${column}) like ${inLowerCase(likePattern(['', value.is, '']), bindings)}, false)`
}
