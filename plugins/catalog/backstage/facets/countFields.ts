import { invalid } from '@callboard/plugin-api'
import { type Db, JsonText } from '@callboard/plugin-api/backend'
import { areOwnersPlain, type CountedFacet, findCounts } from '../../queries/counts'
import { kindsOf } from '../query/kindsOf'
import type { Predicate } from '../shapes/Predicate'
import { countColumns, isColumn } from './countColumns'
import { countFacet, type FacetCount } from './countFacet'

type Counts = Map<string, FacetCount[]>

/** Counts by field, under the names that were asked for: `{ facets }`. @throws PortalError 400 where none was. */
export async function countFields(db: Db, facets: string[], predicate: Predicate = {}): Promise<JsonText> {
  if (facets.length === 0) throw invalid('Missing facet parameter: name a field, as in ?facet=spec.type')
  const counted = await countTogether(db, facets, predicate)
  const every = await Promise.all(
    [...new Set(facets)].map(
      async (facet) => [facet, counted.get(facet) ?? (await countFacet(db, facet, predicate))] as const,
    ),
  )
  // Thousands of owners are soon written, but take long to be held against a contract.
  return new JsonText(JSON.stringify({ facets: Object.fromEntries(every) }))
}

/** Of these fields the ones that need not be counted one by one: known ones, if nothing but the kind narrows them, and columns. */
async function countTogether(db: Db, fields: string[], predicate: Predicate): Promise<Counts> {
  const arePlain = !fields.some(isOwner) || (await areOwnersPlain(db))
  const wanted = arePlain ? fields : fields.filter((field) => !isOwner(field))
  const kinds = kindsOf({ predicate, fullText: undefined })
  if (kinds) return findKnown(db, wanted, kinds)
  const columns = wanted.filter(isColumn)
  return columns.length > 0 ? countColumns(db, columns, predicate) : new Map()
}

const isOwner = (field: string) => facetOf(field) === 'ownedBy'

/** Fields that entities are counted by as they are written. */
const knownFields = new Map<string, CountedFacet>([
  ['kind', 'kind'],
  ['spec.type', 'type'],
  ['spec.lifecycle', 'lifecycle'],
  ['metadata.tags', 'tag'],
  ['relations.ownedby', 'ownedBy'],
])

const facetOf = (field: string) => knownFields.get(field.toLowerCase())

async function findKnown(db: Db, fields: string[], kinds: string[]): Promise<Counts> {
  const facets = [...new Set(fields.flatMap((field) => facetOf(field) ?? []))]
  const counts = facets.length > 0 ? await findCounts(db, kinds, facets) : []
  const byFacet = new Map<string | undefined, FacetCount[]>(facets.map((facet) => [facet, []]))
  for (const { facet, value, count } of counts) byFacet.get(facet)?.push({ value, count })
  return new Map(fields.filter(facetOf).map((field) => [field, byFacet.get(facetOf(field)) ?? []]))
}
