import type { QueryNode } from '@callboard/query'
import type { FacetName } from '../plugin'
import { bindings } from '../query/bindings'
import { entityCondition } from '../query/entityCondition'
import type { ListQuery } from '../query/ListQuery'
import { hasWordLike } from './hasWordLike'
import { hasTrigram, partPattern, wordPatterns } from './textPatterns'

/** A query as SQL over `entities as entity`: a condition for each facet, and for everything else, `true` where it does not narrow. */
export interface EntityConditions {
  facets: Record<FacetName, string>
  fields: string
  /** Ways to have the text, no two of which hold for one entity: each has an index of its own. Absent without a text. */
  text: string[] | undefined
  bindings: Record<string, unknown>
}

/** @param similar refs to take for the texts instead of those that have them. */
export function entityConditions(query: ListQuery, similar?: string[]): EntityConditions {
  const { kind, type, owner, lifecycle, tag } = query
  const [text, ...others] = query.texts.toSorted((left, right) => right.length - left.length)
  const bound = bindings()
  const further = similar ? [] : others.map((other): QueryNode => ({ type: 'text', text: other }))
  const fields = [...query.rest, ...further].map((node) => entityCondition(node, bound, query.meant))
  return {
    facets: {
      kind: kindCondition(kind.length),
      type: type.length > 0 ? 'type = any (:types::text[])' : 'true',
      owner: owner.length > 0 ? ownerCondition(owner) : 'true',
      lifecycle: lifecycle.length > 0 ? 'lifecycle = any (:lifecycles::text[])' : 'true',
      tag: tag.length === 0 ? 'true' : text ? 'tags && :tags::text[]' : tagCondition(tag.length),
    },
    fields: all(fields),
    text: text ? (similar ? ['ref = any (:similar::text[])'] : textConditions(text)) : undefined,
    bindings: {
      ...bound.values,
      kinds: kind,
      types: type,
      owners: owner,
      lifecycles: lifecycle,
      tags: tag,
      ...Object.fromEntries(tag.map((value, index) => [`tag${index}`, `metadata.tags=${value}`.toLowerCase()])),
      similar: similar ?? [],
      pattern: partPattern(text ?? ''),
      ...Object.fromEntries(wordPatterns(text ?? '').map((pattern, index) => [`word${index}`, pattern])),
    },
  }
}

/** One kind is compared as such: only so can the index of each sort be walked in its order. */
const kindCondition = (kinds: number) =>
  kinds === 0 ? 'true' : kinds === 1 ? 'lower(kind) = (:kinds::text[])[1]' : 'lower(kind) = any (:kinds::text[])'

const ownerCondition = (owners: string[]) =>
  owners.includes('none') ? '(owner is null or owner = any (:owners::text[]))' : 'owner = any (:owners::text[])'

/** By the index of what entities say. Who looks among what has a text has found that already. */
function tagCondition(tags: number): string {
  const terms = Array.from({ length: tags }, (_, index) => `term(:tag${index}::text)`)
  return `(terms && array[${terms.join(', ')}] and tags && :tags::text[])`
}

function textConditions(text: string): string[] {
  // As part of an expression no index is thought of.
  const named = hasTrigram(text) ? 'name_and_title(name, title)' : `(name_and_title(name, title) || '')`
  const isNamed = `${named} like lower(:pattern::text)`
  const words = wordPatterns(text).map((pattern, index) => hasWordLike(pattern, `:word${index}`))
  const isDescribed = words.length > 0 ? words.join(' and ') : 'false'
  return [
    isNamed,
    `${isDescribed} and not ${isNamed}`,
    `${wasNamed} and not ${isNamed} and (${isDescribed}) is not true`,
  ]
}

/** The names that were are few, and are read as a whole. */
const wasNamed = `ref = any (array(select ref from names where split_part(alias, '/', 2) like lower(:pattern::text)))`

/** All conditions of a filter in one. */
export const everyCondition = ({ facets, fields, text }: EntityConditions) =>
  all([...Object.values(facets), fields, ...(text ? [`(${text.map((way) => `(${way})`).join(' or ')})`] : [])])

/** The conditions of all facets in one, but for those that are named; over `listed`. */
export const facetConditions = ({ facets }: EntityConditions, ...without: FacetName[]) =>
  all(
    Object.entries({ ...facets, kind: facets.kind === 'true' ? 'true' : 'is_of_kind' }).map(([name, condition]) =>
      without.includes(name as FacetName) ? 'true' : condition,
    ),
  )

const all = (conditions: string[]) => conditions.filter((condition) => condition !== 'true').join(' and ') || 'true'
