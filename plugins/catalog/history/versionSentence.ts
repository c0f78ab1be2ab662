import type { Version } from './Version'

const sentences: Record<Version['action'], Partial<Record<Version['cause'], string>> & { refresh: string }> = {
  create: { register: 'Registered', refresh: 'Found in its file' },
  update: { register: 'Changed by registering', refresh: 'Changed in its file' },
  remove: {
    refresh: 'Gone from its file',
    unregister: 'Unregistered with its location',
    exclude: 'Taken out of the catalog',
  },
}

/** What happened, in a few words. */
export const versionSentence = ({ action, cause }: Pick<Version, 'action' | 'cause'>): string =>
  sentences[action][cause] ?? sentences[action].refresh
