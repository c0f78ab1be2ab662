import { pathOfRef } from '@callboard/catalog-model'
import type { SearchDocument } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { EntitySummary } from '../plugin'
import { findSummaries } from '../queries/findSummaries'

/** Step 6: what the search index is told of stored entities. */
export async function documentsOf(db: Db, refs: string[]): Promise<SearchDocument<EntitySummary>[]> {
  const summaries = await findSummaries(db, refs)
  return summaries.map(documentOf)
}

function documentOf(summary: EntitySummary): SearchDocument<EntitySummary> {
  const { ref, kind, name, title, description, type, lifecycle, owner, ownerTitle, tags } = summary
  const words = [title && name, description, kind, type, ownerTitle, ...tags]
  return {
    key: ref,
    title: title ?? name,
    text: words.filter(Boolean).join('\n'),
    to: pathOfRef(ref),
    facets: { kind, ...(type && { type }), ...(lifecycle && { lifecycle }), ...(owner && { owner }) },
    fields: summary,
  }
}
