import { fieldConditions } from '../kinds/fieldConditions'
import type { EntityFilter, FacetName } from '../plugin'

/** A filter as SQL over `entities`: a condition for each facet, and for text and other fields, `true` where it does not narrow. */
export interface EntityConditions {
  facets: Record<FacetName, string>
  text: string
  bindings: Record<string, string | string[]>
}

/**
 * @param me refs that `owner=me` stands for: the user and their groups.
 * @param similar refs to take for the text instead of those that have it.
 */
export function entityConditions(filter: EntityFilter, me: string[], similar?: string[]): EntityConditions {
  const { kind, type, owner, lifecycle, tag, field, text } = filter
  const owners = owner.flatMap((value) => (value === 'me' ? me : [value.toLowerCase()]))
  const fields = fieldConditions(field)
  const named = similar ? 'ref = any (:similar::text[])' : 'searchable like :pattern'
  return {
    facets: {
      kind: kindCondition(kind.length),
      type: type.length > 0 ? 'type = any (:types::text[])' : 'true',
      owner: owner.length > 0 ? ownerCondition(owner) : 'true',
      lifecycle: lifecycle.length > 0 ? 'lifecycle = any (:lifecycles::text[])' : 'true',
      tag: tag.length > 0 ? 'tags && :tags::text[]' : 'true',
    },
    text: [...(text ? [named] : []), ...fields.conditions].join(' and ') || 'true',
    bindings: {
      ...fields.bindings,
      kinds: kind.map((value) => value.toLowerCase()),
      types: type,
      owners,
      lifecycles: lifecycle,
      tags: tag,
      similar: similar ?? [],
      pattern: `%${escapeLike(text?.toLowerCase() ?? '')}%`,
    },
  }
}

/** One kind is compared as such: only so can the index of each sort be walked in its order. */
const kindCondition = (kinds: number) =>
  kinds === 0 ? 'true' : kinds === 1 ? 'lower(kind) = (:kinds::text[])[1]' : 'lower(kind) = any (:kinds::text[])'

/** All conditions of a filter in one. */
export const everyCondition = ({ facets, text }: EntityConditions) =>
  [...Object.values(facets), text].filter((condition) => condition !== 'true').join(' and ') || 'true'

const ownerCondition = (owners: string[]) =>
  owners.includes('none') ? '(owner is null or owner = any (:owners::text[]))' : 'owner = any (:owners::text[])'

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')
