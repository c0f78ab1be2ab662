import { parseEntityRef, pathOfRef } from '@callboard/catalog-model'
import type { SearchDocument } from '@callboard/plugin-api'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { findFormerNames } from '../aliases/findFormerNames'
import { searchFacets } from '../kinds/searchFacets'
import type { EntitySummary, FoundEntity } from '../plugin'

/** What the search index is told of an entity. */
type Described = Omit<EntitySummary, 'system' | 'systemTitle' | 'isOrphan' | 'errors'> & {
  facets: Record<string, string[]> | null
}

/** Step 6: what the search index is told of stored entities. */
export async function documentsOf(db: Db, refs: string[]): Promise<SearchDocument<FoundEntity>[]> {
  const described = await prepared<Described>(db, statement, { refs })
  const formerNames = await findFormerNames(db, refs)
  return described.map((entity) => documentOf(entity, formerNames.get(entity.ref)))
}

const statement = `
  select entity.ref, entity.kind, entity.namespace, entity.name, entity.title, entity.description, entity.type, entity.lifecycle,
    entity.owner, coalesce(owner.title, owner.name) as "ownerTitle", entity.tags, entity.facets
  from entities as entity left join entities as owner on owner.ref = entity.owner
  where entity.ref = any (:refs::text[])
  order by entity.ref
`

function documentOf(entity: Described, formerNames: string[] = []): SearchDocument<FoundEntity> {
  const { ref, kind, namespace, name, title, description, type, lifecycle, owner, ownerTitle, tags, facets } = entity
  return {
    key: ref,
    title: title ?? name,
    text: description ?? '',
    keywords: [...(ownerTitle === null ? [] : [ownerTitle]), ...tags, ...formerNames.map(nameOf)],
    to: pathOfRef(ref),
    facets: {
      ...searchFacets(facets),
      kind,
      ...(type && { type }),
      ...(lifecycle && { lifecycle }),
      ...(owner && { owner }),
    },
    fields: { ...(namespace !== 'default' && { namespace }), ...(ownerTitle !== null && { ownerTitle }) },
  }
}

const nameOf = (ref: string) => parseEntityRef(ref).name
