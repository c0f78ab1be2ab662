import { type Entity, refOf } from '@callboard/catalog-model'
import { appliesTo, type EntityTab } from '@callboard/plugin-api/frontend'
import type { EntitySummary } from '../../../plugin'
import { tabPath } from '../../entity/useEntityAddress'
import { isOwnedKind } from '../../ownedKinds'

/** Something that is left to do, and for which entities; each leads to where it is done, or how. */
export interface Step {
  title: string
  why: string
  entities: Array<{ ref: string; title: string; to: string }>
}

interface Registered {
  entities: Entity[]
  summaries: EntitySummary[]
}

/** What is missing of what makes an entity useful to others: what plugins know of it, and whom to ask. */
export function nextOf({ entities, summaries }: Registered, tabs: EntityTab[]): Step[] {
  const titles = new Map(summaries.map(({ ref, title, name }) => [ref, title ?? name]))
  const leading = (those: Entity[], tab: string) =>
    those.map(refOf).map((ref) => ({ ref, title: titles.get(ref) ?? ref, to: tabPath(ref, tab) }))
  const steps = tabs.flatMap(({ path, when, next }) => {
    if (!next) return []
    const { annotation: _, ...otherwise } = when ?? {}
    const lacking = entities.filter(
      (entity) => appliesTo(entity, otherwise) && !appliesTo(entity, { annotation: next.unless }),
    )
    return [{ title: next.title, why: next.why, entities: leading(lacking, path) }]
  })
  const owned = new Set(summaries.filter(({ ownerTitle }) => ownerTitle !== null).map(({ ref }) => ref))
  const ownerless = entities.filter((entity) => !owned.has(refOf(entity)))
  const why = 'Its `spec.owner` names no group and no user of the catalog, so nobody is asked about it.'
  return [...steps, { title: 'Name an owner', why, entities: leading(ownerless, 'yaml') }].filter(
    ({ entities }) => entities.length > 0,
  )
}

/** Those that somebody looks after first: components if there are any, else all that has an owner. */
export function leadingOf(summaries: EntitySummary[]): EntitySummary[] {
  const components = summaries.filter(({ kind }) => kind === 'Component')
  return components.length > 0 ? components : summaries.filter(({ kind }) => isOwnedKind(kind))
}
