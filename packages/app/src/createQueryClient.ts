import { PortalError } from '@callboard/plugin-api'
import { QueryClient } from '@tanstack/react-query'

/** Answers are shown from memory at once; those older than half a minute are read again behind it. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && mayPass(error) } },
  })
}

/** Whether asking again by itself may help. A refusal stays one. */
const mayPass = (error: Error) => error instanceof PortalError && error.statusCode >= 502
