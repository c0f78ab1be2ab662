import { counted } from '@callboard/plugin-api'
import type { Plan, PlannedChange } from '../../plugin'

export type Action = PlannedChange['action']

/** Planned changes of one sort. */
export interface PlanGroup {
  action: Action
  title: string
  /** What it means for whoever registers. */
  explanation: string
  changes: PlannedChange[]
}

/** In the order of how much they want to be looked at. */
const sections: Array<Omit<PlanGroup, 'changes'>> = [
  {
    action: 'conflict',
    title: 'Already held elsewhere',
    explanation: 'Another location has these entities and keeps them. The rest can be registered without them.',
  },
  { action: 'create', title: 'New', explanation: 'These entities are added to the catalog.' },
  { action: 'update', title: 'Changed', explanation: 'These entities are in the catalog and differ from the files.' },
  {
    action: 'remove',
    title: 'Removed',
    explanation: 'These entities came from this location and are no longer in its files.',
  },
  { action: 'unchanged', title: 'Unchanged', explanation: 'These entities stay as they are.' },
]

/** The changes of a plan by action, without the empty groups. */
export function planGroups(changes: PlannedChange[]): PlanGroup[] {
  return sections
    .map((section) => ({ ...section, changes: changes.filter(({ action }) => action === section.action) }))
    .filter((group) => group.changes.length > 0)
}

/** How many entities registering would create, update or remove. */
export function writesOf({ changes }: Plan): number {
  return changes.filter(({ action }) => action !== 'unchanged' && action !== 'conflict').length
}

/** The plan in one sentence: "2 files read: 3 entities to create, 1 unchanged." */
export function planSentence({ changes, files }: Plan): string {
  const count = (action: Action) => changes.filter((change) => change.action === action).length
  const parts = [
    [count('create'), 'to create'],
    [count('update'), 'to change'],
    [count('remove'), 'to remove'],
    [count('conflict'), 'held elsewhere'],
    [count('unchanged'), 'unchanged'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  const read = `${counted(files, 'file')} read`
  return said.length === 0 ? `${read}: no entity in it.` : `${read}: ${said.join(', ')}.`
}
