import type { Entity } from '@callboard/catalog-model'
import { appliesTo, byOrder, type EntityTab } from '@callboard/plugin-api/frontend'
import { catalog } from '../../plugin'

/** First on every entity's page, and where its address leads without a tab. */
export const overview: EntityTab = { path: '', title: 'Overview', load: () => import('./tabs/OverviewTab') }

/** A tab of a plugin, with the place that the configuration gives it. */
type ContributedTab = EntityTab & { pluginId?: string; order?: number }

/** The tabs that an entity would have if its file had an annotation. */
export function missingTabs(entity: Entity, contributed: EntityTab[]): EntityTab[] {
  return contributed.filter(({ missing, when }) => {
    const { annotation, ...otherwise } = when ?? {}
    return missing && annotation && !appliesTo(entity, when) && appliesTo(entity, otherwise)
  })
}

/** The tabs that an entity has, in the order of the page: what it is, what plugins know about it, what it was read from. */
export function tabsOf(entity: Entity, contributed: ContributedTab[]): EntityTab[] {
  const own = (tab: ContributedTab) => Number(tab.pluginId === catalog.id)
  const others = contributed.filter((tab) => appliesTo(entity, tab.when))
  return [overview, ...others.sort((one, other) => byOrder(one, other) || own(one) - own(other))]
}
