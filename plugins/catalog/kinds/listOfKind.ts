import type { Kind } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from '../aliases/currentNames'
import { listEntities } from '../queries/listEntities'
import type { EntityList, EntityListInput } from '../shapes/EntityList'
import { countFieldFacets, type NamedKind } from './countFieldFacets'
import { findFields } from './findFields'

/** A page of entities; of a kind that declares columns and facets, with these too. */
export async function listOfKind(
  db: Db,
  asked: EntityListInput,
  me: string[],
  kinds: Readonly<Record<string, Kind>>,
): Promise<EntityList> {
  const input = { ...asked, owner: await currentNames(db, asked.owner) }
  const kind = onlyKind(input.kind, kinds)
  if (!kind) return { ...(await listEntities(db, input, me)), fieldFacets: [] }
  const [list, fieldFacets] = await Promise.all([listEntities(db, input, me), countFieldFacets(db, input, me, kind)])
  const fields = await findFields(
    db,
    list.items.map(({ ref }) => ref),
    kind.columns ?? [],
  )
  return { ...list, items: list.items.map((item) => ({ ...item, fields: fields.get(item.ref) ?? {} })), fieldFacets }
}

function onlyKind([name, ...others]: string[], kinds: Readonly<Record<string, Kind>>): NamedKind | undefined {
  if (name === undefined || others.length > 0) return undefined
  const known = Object.entries(kinds).find(([each]) => each.toLowerCase() === name.toLowerCase())
  return known && { ...known[1], name: known[0] }
}
