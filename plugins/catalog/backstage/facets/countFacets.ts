import { invalid } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { areOwnersCounted, type CountedFacet, findCounts } from '../../queries/counts'
import { kindsOf } from '../query/kindsOf'
import type { Predicate } from '../shapes/Predicate'
import { countFacet, type FacetCount } from './countFacet'

type Counts = Record<string, FacetCount[]>

/** Counts by field, under the names that were asked for. @throws PortalError 400 where none was. */
export async function countFacets(db: Db, facets: string[], predicate: Predicate = {}): Promise<{ facets: Counts }> {
  if (facets.length === 0) throw invalid('Missing facet parameter: name a field, as in ?facet=spec.type')
  const known = await findKnown(db, facets, predicate)
  const counted = await Promise.all(
    [...new Set(facets)].map(
      async (facet) => [facet, known.get(facet) ?? (await countFacet(db, facet, predicate))] as const,
    ),
  )
  return { facets: Object.fromEntries(counted) }
}

/** Fields that entities are counted by as they are written. */
const countedFields = new Map<string, CountedFacet>([
  ['kind', 'kind'],
  ['spec.type', 'type'],
  ['spec.lifecycle', 'lifecycle'],
  ['metadata.tags', 'tag'],
  ['relations.ownedby', 'ownedBy'],
])

/** Of these fields the ones whose counts are known, which is so as long as nothing but the kind narrows them. */
async function findKnown(db: Db, fields: string[], predicate: Predicate): Promise<Map<string, FacetCount[]>> {
  const kinds = kindsOf({ predicate, fullText: undefined })
  const facetOf = (field: string) => countedFields.get(field.toLowerCase())
  const facets = [...new Set(fields.flatMap((field) => facetOf(field) ?? []))]
  if (!kinds || facets.length === 0) return new Map()
  const isOwnerKnown = !facets.includes('ownedBy') || (await areOwnersCounted(db))
  const counts = await findCounts(db, kinds, facets)
  const known = fields.filter((field) => facetOf(field) && (isOwnerKnown || facetOf(field) !== 'ownedBy'))
  return new Map(
    known.map((field) => [field, counts.filter(({ facet }) => facet === facetOf(field)).map(withoutFacet)]),
  )
}

const withoutFacet = ({ value, count }: FacetCount): FacetCount => ({ value, count })
