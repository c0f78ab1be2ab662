import type { Version } from './Version'

const sentences: Record<Version['action'], Partial<Record<Version['cause'], string>> & { refresh: string }> = {
  create: { register: 'Registered', refresh: 'Found in its file', restore: 'Restored' },
  update: {
    register: 'Changed by registering',
    refresh: 'Changed in its file',
    orphan: 'Kept as an orphan, its file is gone',
    handover: 'Handed over to another location',
  },
  remove: {
    refresh: 'Gone from its file',
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
