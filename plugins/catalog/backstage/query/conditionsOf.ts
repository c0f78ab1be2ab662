import type { EntityQuery } from '../shapes/EntityQuery'
import type { Bindings } from './bindings'
import { entityCondition } from './entityCondition'
import { fullTextCondition } from './fullTextCondition'

/** What holds for every entity that a query finds, as conditions on `entities as entity`. At least one. */
export const conditionsOf = (query: EntityQuery, bound: Bindings): string[] => [
  query.refs ? `entity.ref = any (${bound.bind(query.refs)}::text[])` : 'true',
  query.predicate ? entityCondition(query.predicate, bound) : 'true',
  fullTextCondition(query, bound),
]
