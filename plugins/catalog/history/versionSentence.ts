import type { Version } from './Version'

const sentences: Record<Version['action'], Partial<Record<Version['cause'], string>> & { refresh: string }> = {
  create: { register: 'Registered', refresh: 'Found in its file', restore: 'Restored', webhook: 'Came with a push' },
  update: {
    register: 'Changed by registering',
    refresh: 'Changed in its file',
    webhook: 'Changed by a push',
    orphan: 'Kept as an orphan',
    handover: 'Handed over to another location',
  },
  remove: {
    refresh: 'Gone from its file',
    webhook: 'Taken out of its file by a push',
    unregister: 'Unregistered with its location',
    exclude: 'Taken out of the catalog',
    orphan: 'Gone with its file',
    rename: 'Renamed',
    delete: 'Deleted as an orphan',
  },
}

/** What happened, in a few words. */
export const versionSentence = ({ action, cause }: Pick<Version, 'action' | 'cause'>): string =>
  sentences[action][cause] ?? sentences[action].refresh

/** The words before whoever caused it: somebody who has a file read again has not done what is found in it. */
export function throughWords({ cause }: Pick<Version, 'cause'>): string {
  if (cause === 'refresh') return '· refreshed by'
  // What a file says or says no more may be the reason for either, or what that person did here.
  return cause === 'orphan' || cause === 'rename' ? '· through' : 'by'
}
