import { nearest, parseEntityRef } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { Ingested } from '../ingest/Ingested'
import type { DanglingReference, PlannedChange } from '../plugin'
import { findExisting, findNamedLike } from '../queries/findTargets'

/** For how many missing targets something near is looked for; where more are missing, nothing near is the least concern. */
const mostSuggestions = 20

/** The references of a plan that would lead nowhere, each with the nearest entity that exists or will. */
export async function findDangling(
  db: Db,
  { entities }: Ingested,
  changes: PlannedChange[],
): Promise<DanglingReference[]> {
  const planned = new Set(entities.map(({ ref }) => ref))
  const removed = changes.filter(({ action }) => action === 'remove').map(({ ref }) => ref)
  const outside = entities.flatMap(({ edges }) =>
    edges.map(({ targetRef }) => targetRef).filter((ref) => !planned.has(ref)),
  )
  const existing = await findExisting(db, [...new Set(outside)])
  for (const ref of removed) existing.delete(ref)
  const missing = new Set(outside.filter((ref) => !existing.has(ref)))
  const suggestions = await suggest(db, [...missing].slice(0, mostSuggestions), [...planned])
  return entities.flatMap(({ ref, edges }) =>
    edges
      .filter(({ targetRef }) => missing.has(targetRef))
      .map(({ type, targetRef }) => ({
        source: ref,
        relation: type,
        target: targetRef,
        // Nothing is meant to point at itself.
        suggestion: suggestions.get(targetRef)?.find((near) => near !== ref) ?? null,
      })),
  )
}

/** For each missing target the nearest, and what would be the nearest without it. */
async function suggest(db: Db, missing: string[], planned: string[]): Promise<Map<string, string[]>> {
  const named = missing.length > 0 ? await findNamedLike(db, missing) : new Map<string, string[]>()
  return new Map(
    missing.map((ref) => {
      const candidates = [...planned, ...(named.get(ref) ?? [])]
      const first = nearestTo(ref, candidates)
      const second =
        first &&
        nearestTo(
          ref,
          candidates.filter((candidate) => candidate !== first),
        )
      return [ref, [first, second].filter((near) => near !== undefined)]
    }),
  )
}

/** Kinds that are taken for each other, because what names the one may as well name the other. */
const mixedUp: Record<string, string> = { component: 'resource', resource: 'component', group: 'user', user: 'group' }

/** The same name in a kind that it is mixed up with is nearer than any other: `component:orders-db` for `resource:orders-db`. */
function nearestTo(ref: string, candidates: string[]): string | undefined {
  const { kind, namespace, name } = parseEntityRef(ref)
  const other = `${mixedUp[kind]}:${namespace}/${name}`
  if (candidates.includes(other)) return other
  const prefix = `${kind}:${namespace}/`
  const names = candidates.flatMap((candidate) => (candidate.startsWith(prefix) ? candidate.slice(prefix.length) : []))
  const near = nearest(name, names)
  return near && `${prefix}${near}`
}
