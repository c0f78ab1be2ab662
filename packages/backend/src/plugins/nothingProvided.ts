import type { Provided } from '@callboard/plugin-api/backend'

/** What stands in where no plugin provides a service: an empty catalog, and a search index that forgets. */
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
}
