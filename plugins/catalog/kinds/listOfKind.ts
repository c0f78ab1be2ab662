import type { Kind } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from '../aliases/currentNames'
import { withFacts } from '../listing/withFacts'
import { listEntities } from '../queries/listEntities'
import type { EntityList, EntityListInput } from '../shapes/EntityList'
import { countFieldFacets } from './countFieldFacets'
import { onlyKind } from './onlyKind'

/** A page of entities with all that a list shows of them; of a kind that declares columns and facets, with these too. */
export async function listOfKind(
  db: Db,
  asked: EntityListInput,
  me: string[],
  kinds: Readonly<Record<string, Kind>>,
): Promise<EntityList> {
  const input = { ...asked, owner: await currentNames(db, asked.owner) }
  const kind = onlyKind(input.kind, kinds)
  const [list, fieldFacets] = await Promise.all([
    listEntities(db, input, me),
    kind ? countFieldFacets(db, input, me, kind) : [],
  ])
  return { ...list, items: await withFacts(db, list.items, input.kind, kinds), fieldFacets }
}
