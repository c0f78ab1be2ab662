import type { Kind } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { Impact } from '../shapes/Impact'
import { walk } from '../walk/walkGraph'
import { pathsOf } from './pathsOf'

/** As many as somebody reads, who has to tell their owners; the others are counted. */
const most = 1000
/** Chains of what needs each other are shorter; one that is not ends here. */
const farthest = 30

/** What breaks if an entity stops: whatever is reached from it along these relations. */
export async function findImpact(
  db: Db,
  kinds: Readonly<Record<string, Kind>>,
  { entity, at, relations }: { entity: string; at?: string | undefined; relations: string[] },
): Promise<Impact> {
  const input = { root: [entity], depth: farthest, kind: [], relation: relations, limit: most + 1, expand: [], at }
  const { nodes, edges, leftOut, pairs } = await walk(db, kinds, input, { only: relations, without: [] })
  const paths = pathsOf(nodes, edges, pairs, relations)
  const items = nodes.map(({ hidden, ...node }) => ({ ...node, path: paths.get(node.ref) ?? [] }))
  const [stopped, ...broken] = items
  if (!stopped) throw new Error(`The walk from ${entity} has no root.`)
  const { ref, title, exists } = stopped
  return { ref, title, exists, items: broken, leftOut, relations, pairs }
}
