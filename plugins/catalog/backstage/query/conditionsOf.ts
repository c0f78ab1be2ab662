import type { Bindings } from '../../query/bindings'
import { entityCondition } from '../../query/entityCondition'
import type { EntityQuery } from '../shapes/EntityQuery'
import { fullTextCondition } from './fullTextCondition'
import { whereOf } from './whereOf'

/** What holds for every entity that a query finds, as conditions on `entities as entity`. At least one. */
export const conditionsOf = (query: EntityQuery, bound: Bindings): string[] => [
  query.refs ? `entity.ref = any (${bound.bind(query.refs)}::text[])` : 'true',
  entityCondition(whereOf(query), bound, query.narrowed?.meant),
  fullTextCondition(query, bound),
]
