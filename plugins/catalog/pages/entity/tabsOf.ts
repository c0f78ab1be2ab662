import type { Entity } from '@callboard/catalog-model'
import { appliesTo, type EntityTab } from '@callboard/plugin-api/frontend'

/** The tabs of the catalog itself, around those that plugins contribute. */
const overview: EntityTab = { path: '', title: 'Overview', load: () => import('./tabs/OverviewTab') }
const relations: EntityTab = { path: 'relations', title: 'Relations', load: () => import('./tabs/RelationsTab') }
const history: EntityTab = { path: 'history', title: 'History', load: () => import('../../history/HistoryTab') }
const yaml: EntityTab = { path: 'yaml', title: 'YAML', load: () => import('./tabs/YamlTab') }
const sync: EntityTab = { path: 'sync', title: 'Sync', load: () => import('../../attempts/SyncTab') }

/** The tabs that an entity would have if its file had an annotation. */
export function missingTabs(entity: Entity, contributed: EntityTab[]): EntityTab[] {
  return contributed.filter(({ missing, when }) => {
    const { annotation, ...otherwise } = when ?? {}
    return missing && annotation && !appliesTo(entity, when) && appliesTo(entity, otherwise)
  })
}

/** Every tab that there is, for whatever entity. */
export const allTabs = (contributed: EntityTab[]): EntityTab[] => [
  overview,
  ...contributed,
  relations,
  history,
  yaml,
  sync,
]

/** The tabs that an entity has, in the order of the page: what it is, what plugins know about it, what it was read from. */
export function tabsOf(entity: Entity, contributed: EntityTab[]): EntityTab[] {
  return allTabs(contributed).filter((tab) => appliesTo(entity, tab.when))
}
