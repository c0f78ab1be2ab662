import type { Provided } from '@callboard/plugin-api/backend'

/** What stands in where no plugin provides a service: an empty catalog, a search index that forgets, and nobody who is told. */
export const nothingProvided: Provided = {
  catalog: {
    get: async () => undefined,
    getMany: async (refs) => refs.map(() => undefined),
    groupsOf: async () => [],
    find: async () => [],
    listAgain: async () => {},
  },
  search: {
    save: async () => {},
    remove: async () => {},
    replace: async () => {},
  },
  notifications: { send: async () => {} },
}
