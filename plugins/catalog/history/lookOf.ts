import type { Action, Version } from './Version'

/** How a line of history looks: by what was done, or by the occasion where that says more. */
export type HistoryLook = Action | 'rename' | 'handover' | 'orphan' | 'restore'

/** What happened, in a word. */
export const lookWords: Record<HistoryLook, string> = {
  create: 'new',
  update: 'changed',
  remove: 'gone',
  rename: 'renamed',
  handover: 'handed over',
  orphan: 'orphan',
  restore: 'restored',
}

export function lookOf({ action, cause }: Pick<Version, 'action' | 'cause'>): HistoryLook {
  if (cause === 'rename' && action === 'remove') return 'rename'
  if (cause === 'orphan' && action === 'update') return 'orphan'
  if (cause === 'handover' && action === 'update') return 'handover'
  if (cause === 'restore' && action === 'create') return 'restore'
  return action
}
