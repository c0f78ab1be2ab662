import { notFound } from '@callboard/plugin-api'
import { defineBackend } from '@callboard/plugin-api/backend'
import { ciCd } from './plugin'

export default defineBackend(ciCd, {
  routes: {
    overview: () => ({ sources: [], defaultBranch: null, strip: [], pipelines: [], branches: [] }),
    runs: () => ({ items: [], next: null }),
    run: ({ id }) => {
      throw notFound('run', String(id))
    },
    environments: () => [],
    deployments: () => ({ items: [], next: null }),
    statuses: () => [],
    failing: () => [],
  },
})
