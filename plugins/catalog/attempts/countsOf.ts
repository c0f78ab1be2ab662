import type { Saved } from '../ingest/Saved'
import type { Counts } from './Attempt'

/** What a save did, in numbers. */
export const countsOf = ({ created, updated, removed }: Pick<Saved, 'created' | 'updated' | 'removed'>): Counts => ({
  created: created.length,
  updated: updated.length,
  removed: removed.length,
})

/** Whether the catalog says something else since. */
export const statusOf = ({ created, updated, removed }: Pick<Saved, 'created' | 'updated' | 'removed'>) =>
  created.length + updated.length + removed.length > 0 ? ('changed' as const) : ('unchanged' as const)
