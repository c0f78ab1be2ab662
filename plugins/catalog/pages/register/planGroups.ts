import { counted } from '@callboard/plugin-api'
import type { Plan, PlannedAction, PlannedChange } from '../../plugin'

/** Planned changes of one sort. */
export interface PlanGroup {
  action: PlannedAction
  title: string
  /** What it means for whoever registers. */
  explanation: string
  /** How many there are; `changes` has the first of many. */
  count: number
  changes: PlannedChange[]
}

/** In the order of how much they want to be looked at. */
const sections: Array<Omit<PlanGroup, 'count' | 'changes'>> = [
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
export function planGroups({ counts, changes }: Plan): PlanGroup[] {
  return sections
    .map((section) => ({
      ...section,
      count: counts[section.action],
      changes: changes.filter(({ action }) => action === section.action),
    }))
    .filter(({ count }) => count > 0)
}

/** How many entities registering would create, update or remove. */
export const writesOf = ({ counts }: Plan): number => counts.create + counts.update + counts.remove

/** The plan in one sentence: "2 files read: 3 entities to create, 1 unchanged." */
export function planSentence({ counts, files }: Plan): string {
  const parts = [
    [counts.create, 'to create'],
    [counts.update, 'to change'],
    [counts.remove, 'to remove'],
    [counts.conflict, 'held elsewhere'],
    [counts.unchanged, 'unchanged'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number.toLocaleString()} ${what}`)
  const read = `${counted(files, 'file')} read`
  return said.length === 0 ? `${read}: no entity in it.` : `${read}: ${said.join(', ')}.`
}
