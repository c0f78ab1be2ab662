import { PortalError } from '@callboard/plugin-api'
import { QueryClient } from '@tanstack/react-query'

// A portal on this machine or in this building answers without the internet: a request is made whatever the browser thinks of
// the connection, and fails where that is right. Otherwise it would wait, and say nothing.
const networkMode = 'always'

/** Answers are shown from memory at once; those older than half a minute are read again behind it. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode, staleTime: 30_000, retry: (failures, error) => failures < 2 && mayPass(error) },
      mutations: { networkMode },
    },
  })
}

/** Whether asking again by itself may help. A refusal stays one. */
const mayPass = (error: Error) => error instanceof PortalError && error.statusCode >= 502
