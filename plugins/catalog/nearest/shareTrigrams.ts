import type { EntityRefParts } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { NearestEntity } from './NearestEntity'

/**
 * How much of what two names have of trigrams is the same where one is taken for the other; and how much of that of the nearest it has
 * to be: of two services called so, each is a little like the other.
 */
const enough = 0.4
const nearly = 0.75

/**
 * The entities whose name or title has the most trigrams of a name, the nearest first. Of those that are as near, one of that kind and
 * namespace comes first; but these may be what is misspelt.
 */
export function shareTrigrams(
  db: Db,
  { kind, namespace, name }: EntityRefParts,
  limit: number,
): Promise<NearestEntity[]> {
  return prepared<NearestEntity>(
    db,
    `
    with near as (
      select ref, kind, namespace, title, greatest(similarity(name, :name), similarity(title, :name)) as nearness
      from entities
      where lower(:name) <% name_and_title(name, title) or name_and_title(name, title) % lower(:name)
    )
    select ref, title
    from near
    where nearness >= greatest(:enough, :nearly * (select max(nearness) from near))
    order by nearness desc, lower(kind) = lower(:kind) desc, lower(namespace) = lower(:namespace) desc, ref
    limit :limit
    `,
    { kind, namespace, name, enough, nearly, limit },
  )
}
