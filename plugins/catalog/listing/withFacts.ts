import { isWebUrl, type Kind } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { findFields } from '../kinds/findFields'
import { onlyKind } from '../kinds/onlyKind'
import type { EntitySummary } from '../plugin'
import { documentOf } from '../queries/documentOf'
import type { ListedEntity } from '../shapes/EntityList'

/** Summaries with what else a list can show of an entity, for the few that are on a page: it stands in the documents. */
export async function withFacts(
  db: Db,
  items: EntitySummary[],
  kindNames: string[],
  kinds: Readonly<Record<string, Kind>>,
): Promise<ListedEntity[]> {
  const refs = items.map(({ ref }) => ref)
  const kind = onlyKind(kindNames, kinds)
  const [facts, fields] = await Promise.all([findFacts(db, refs), findFields(db, refs, kind?.columns ?? [])])
  return items.flatMap((item) => {
    const found = facts.get(item.ref)
    return found ? { ...item, ...found, ...(kind && { fields: fields.get(item.ref) ?? {} }) } : []
  })
}

type Facts = Pick<ListedEntity, 'updated' | 'source' | 'edit' | 'hasDocs'>

async function findFacts(db: Db, refs: string[]): Promise<Map<string, Facts>> {
  if (refs.length === 0) return new Map()
  const rows = await prepared<{
    ref: string
    updated: string
    source: string | null
    edit: string | null
    hasDocs: boolean
  }>(
    db,
    `
    select ref, updated_at as updated, annotations ->> 'backstage.io/view-url' as source,
      annotations ->> 'backstage.io/edit-url' as edit,
      coalesce(annotations ->> 'backstage.io/techdocs-ref', annotations ->> 'backstage.io/techdocs-entity') is not null
        as "hasDocs"
    from (
      select ref, updated_at, ${documentOf('entities')} -> 'metadata' -> 'annotations' as annotations
      from entities where ref = any (:refs::text[])
    ) as entity
    `,
    { refs },
  )
  return new Map(
    rows.map(({ ref, updated, source, edit, hasDocs }) => [
      ref,
      { updated: new Date(updated).toISOString(), source: webUrl(source), edit: webUrl(edit), hasDocs },
    ]),
  )
}

const webUrl = (url: string | null) => (isWebUrl(url ?? '') ? url : null)
