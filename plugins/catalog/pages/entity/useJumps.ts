import { refOf } from '@callboard/catalog-model'
import type { Entity } from '@callboard/plugin-api'
import { useContributions } from '@callboard/plugin-api/frontend'
import { type Jump, jumpsOf } from './jumpsOf'
import { tabsOf } from './tabsOf'
import { tabPath } from './useEntityAddress'

/** The links below an entity's name; those to tabs only where there are any. */
export function useJumps(entity: Entity, { withTabs = true } = {}): Jump[] {
  const tabs = tabsOf(entity, useContributions('entityTabs'))
  return jumpsOf(entity, withTabs ? tabs : [], (path) => tabPath(refOf(entity), path))
}
