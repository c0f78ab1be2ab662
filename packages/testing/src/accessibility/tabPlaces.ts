import { pathOfRef, refOf } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import type { EntityTab } from '@callboard/plugin-api/frontend'
import { missingTabs, tabsOf } from '../../../../plugins/catalog/pages/entity/tabsOf'
import type { Place } from './Place'

/**
 * Every tab once, those of one entity together: the Overview of each kind, each tab, and what it says where its annotation is missing.
 * Entities with the most to show come first. @throws Error for a tab that no entity has, saying what would bring it
 */
export function tabPlaces(entities: Entity[], contributed: EntityTab[]): Place[] {
  const left = new Set(contributed)
  const seen = new Set<string>()
  const places = richestFirst(entities, contributed).flatMap((entity) => {
    const fresh = looksOf(entity, contributed).filter(({ look }) => !seen.has(look))
    for (const { look, tab } of fresh) {
      seen.add(look)
      left.delete(tab)
    }
    return fresh.map(({ tab }, index) => placeOf(entity, tab, index > 0))
  })
  if (left.size > 0) throw new Error([...left].map(sayWhatIsMissing).join('\n'))
  return places
}

/** The tabs of an entity, each with what it has in common with those that look like it. The Overview is another one for each kind. */
function looksOf(entity: Entity, contributed: EntityTab[]): Array<{ tab: EntityTab; look: string }> {
  const tabs = tabsOf(entity, contributed).map((tab) => ({
    tab,
    look: tab.path ? `${tab.path} ${tab.title}` : `${tab.title} of ${entity.kind}`,
  }))
  const missing = missingTabs(entity, contributed).map((tab) => ({ tab, look: `${tab.path} ${tab.title}, missing` }))
  return [...tabs, ...missing]
}

function richestFirst(entities: Entity[], contributed: EntityTab[]): Entity[] {
  const richness = (entity: Entity) => tabsOf(entity, contributed).length * 1000 + (entity.relations?.length ?? 0)
  return entities.toSorted((one, other) => richness(other) - richness(one))
}

function placeOf(entity: Entity, { path, title }: EntityTab, isPart: boolean): Place {
  const page = pathOfRef(refOf(entity))
  return { path: path ? `${page}/${path}` : page, title, isPart }
}

const sayWhatIsMissing = ({ title, when }: EntityTab) =>
  `No entity of the example organisation has the tab “${title}”, so nobody looks at it here. Add one to catalog-info/ that it is for: ${JSON.stringify(when)}`
