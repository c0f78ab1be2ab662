import type { Plan, PlannedChange } from '../plugin'
import type { PlannedAction } from '../shapes/Plan'

/** More than anybody looks through before registering; a location may have tens of thousands of entities. */
export const mostShown = 500

/** What a plan tells of its changes: how many there are of each action, and the first of them. */
export function shownOf(changes: PlannedChange[]): Pick<Plan, 'counts' | 'changes'> {
  const counts = { create: 0, update: 0, unchanged: 0, remove: 0, conflict: 0 } satisfies Record<PlannedAction, number>
  const shown = changes.filter(({ action }) => ++counts[action] <= mostShown)
  return { counts, changes: shown }
}
