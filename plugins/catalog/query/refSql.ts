import { isAny, type QueryField, type QueryValue, refValues } from '@callboard/query'
import type { Bindings } from './bindings'
import { type Meant, ownerKey } from './meantBy'
import { currentNamesSql, isRelated } from './relationSql'
import { isLike, oneOf, patternsOf, textsOf } from './textSql'

/** Whether the owner, the system or the domain of an entity is one that the value names. */
export function leadsTo(
  field: QueryField,
  value: QueryValue,
  exact: boolean,
  bindings: Bindings,
  meant: Meant,
): string {
  if (field.name === 'domain') return isInDomain(value, bindings)
  const column = `entity.${field.name}`
  if (isAny(value)) return `${column} is not null`
  if ('is' in value && value.is.toLowerCase() === 'none') return `${column} is null`
  const refs = field.name === 'owner' ? ownersMeant(value, exact, meant) : refValues(value, field.kinds)
  const texts = textsOf(refs)
  const current = field.name === 'owner' ? `${bindings.bind(texts)}::text[]` : currentNamesSql(bindings.bind(texts))
  return oneOf([
    ...(texts.length > 0 ? [`(${column} is not null and ${column} = any (${current}))`] : []),
    ...patternsOf(refs).map((one) => `(${column} is not null and ${isLike(column, one, bindings)})`),
  ])
}

/** Whoever is nobody in the catalog may still be what a file names as owner: the pattern itself counts as well. */
function ownersMeant(value: QueryValue, exact: boolean, { me, owners }: Meant): QueryValue[] {
  if ('is' in value && value.is.toLowerCase() === 'me') return me.map((ref) => ({ is: ref }))
  const found = (owners.get(ownerKey({ value, exact })) ?? []).map((ref) => ({ is: ref }))
  return 'like' in value ? [...found, ...refValues(value)] : found
}

/** What is part of a domain, and what is part of a system that is. */
function isInDomain(value: QueryValue, bindings: Bindings): string {
  const isNone = 'is' in value && value.is.toLowerCase() === 'none'
  const node = { type: 'field' as const, field: 'partOf', exact: true }
  const values = isNone || isAny(value) ? [{ like: ['domain:', ''] }] : refValues(value, ['domain']).map(ofDomain)
  const found = isRelated({ ...node, values }, bindings)
  const through = found.replaceAll('entity.ref in', 'entity.system in')
  return isNone ? `not (${found} or coalesce(${through}, false))` : `(${found} or coalesce(${through}, false))`
}

const ofDomain = (value: QueryValue): QueryValue =>
  'like' in value && value.like[0] === '' ? { like: ['domain:', ...value.like.slice(1)] } : value
