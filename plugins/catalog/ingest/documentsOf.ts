import { parseEntityRef, pathOfRef, withoutMarks } from '@callboard/catalog-model'
import type { SearchDocument } from '@callboard/plugin-api'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { findFormerNames } from '../aliases/findFormerNames'
import { searchFacets } from '../kinds/searchFacets'
import type { EntitySummary, FoundEntity } from '../plugin'

/** What the search index is told of an entity. */
type Described = Omit<EntitySummary, 'system' | 'systemTitle' | 'isOrphan' | 'errors'> & {
  facets: Record<string, string[]> | null
}

/** Step 6: what the search index is told of stored entities. Of what a result shows it keeps nothing, and asks for it (`resultsOf`). */
export async function documentsOf(db: Db, refs: string[]): Promise<SearchDocument<FoundEntity>[]> {
  const described = await prepared<Described>(db, statement, { refs })
  const formerNames = await findFormerNames(db, refs)
  return described.map((entity) => ({
    ...documentOf(entity),
    keywords: keywordsOf(entity, formerNames.get(entity.ref)),
    isAsked: true,
  }))
}

/** What a search shows of entities that it found. */
export async function resultsOf(db: Db, refs: string[]): Promise<SearchDocument<FoundEntity>[]> {
  return (await prepared<Described>(db, statement, { refs })).map(documentOf)
}

// The search asks on a connection of its own, which has another search path.
const statement = `
  select entity.ref, entity.kind, entity.namespace, entity.name, entity.title, entity.description, entity.type, entity.lifecycle,
    entity.owner, coalesce(owner.title, owner.name) as "ownerTitle", entity.tags, entity.facets
  from catalog.entities as entity left join catalog.entities as owner on owner.ref = entity.owner
  where entity.ref = any (:refs::text[])
  order by entity.ref
`

function documentOf(entity: Described): SearchDocument<FoundEntity> {
  const { ref, kind, namespace, name, title, description, type, lifecycle, owner, ownerTitle, facets } = entity
  return {
    key: ref,
    title: title ?? name,
    text: withoutMarks(description ?? ''),
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

const keywordsOf = ({ ownerTitle, tags }: Described, formerNames: string[] = []) => [
  ...(ownerTitle === null ? [] : [ownerTitle]),
  ...tags,
  ...formerNames.map(nameOf),
]

const nameOf = (ref: string) => parseEntityRef(ref).name
