import { parseEntityRef, pathOfRef } from '@callboard/catalog-model'
import type { SearchDocument } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { findFormerNames } from '../aliases/findFormerNames'
import { findSearchFacets } from '../kinds/findSearchFacets'
import type { EntitySummary } from '../plugin'
import { findSummaries } from '../queries/findSummaries'

/** Step 6: what the search index is told of stored entities. */
export async function documentsOf(db: Db, refs: string[]): Promise<SearchDocument<EntitySummary>[]> {
  const summaries = await findSummaries(db, refs)
  const facets = await findSearchFacets(db, refs)
  const formerNames = await findFormerNames(db, refs)
  return summaries.map((summary) => documentOf(summary, facets.get(summary.ref), formerNames.get(summary.ref)))
}

function documentOf(
  summary: EntitySummary,
  own: Record<string, string> = {},
  formerNames: string[] = [],
): SearchDocument<EntitySummary> {
  const { ref, kind, name, title, description, type, lifecycle, owner, ownerTitle, tags } = summary
  const words = [title && name, description, kind, type, ownerTitle, ...tags, ...formerNames.map(nameOf)]
  return {
    key: ref,
    title: title ?? name,
    text: words.filter(Boolean).join('\n'),
    to: pathOfRef(ref),
    facets: { ...own, kind, ...(type && { type }), ...(lifecycle && { lifecycle }), ...(owner && { owner }) },
    fields: summary,
  }
}

const nameOf = (ref: string) => parseEntityRef(ref).name
