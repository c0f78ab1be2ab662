import { inPlainWords, stringifyEntityRef } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { ApiRelation } from '../plugin'

/** What an entity has to do with APIs, or an API with others, as far as it is providing and consuming. */
export async function findRelations(
  db: Db,
  name: { kind: string; namespace: string; name: string },
): Promise<ApiRelation[]> {
  const { rows } = await db.raw<{ rows: ApiRelation[] }>(
    `
    select relation.type, relation.target_ref as ref, other.title, other.description, other.type as "entityType",
      other.lifecycle, other.owner, coalesce(owner.title, owner.name) as "ownerTitle", other.ref is not null as exists,
      (select count(*) from apis join operations using (hash) where apis.ref = other.ref) as operations
    from catalog.relations as relation
    left join catalog.summaries as other on other.ref = relation.target_ref
    left join catalog.summaries as owner on owner.ref = other.owner
    where relation.source_ref = ?
      and relation.type in ('apiProvidedBy', 'apiConsumedBy', 'providesApi', 'consumesApi')
    order by relation.type, other.ref is null, coalesce(other.title, other.name, relation.target_ref)
    `,
    [stringifyEntityRef(name)],
  )
  return rows.map(inPlainWords)
}
