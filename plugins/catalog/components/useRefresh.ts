import { PortalError } from '@callboard/plugin-api'
import { call, useAction } from '@callboard/plugin-api/frontend'
import { useState } from 'react'
import { type Attempt, catalog } from '../plugin'

/** A read that somebody asked for, as its page shows it. */
export interface Refresh {
  start: () => void
  isPending: boolean
  /** How far the read is; undefined before anybody asked, null while it waits for its turn. */
  attempt: Attempt | null | undefined
  /** Why it could not be asked for, or is no longer heard of. Says nothing of the location. */
  error: PortalError | null
  /** Takes what is shown of it away. */
  putAway: () => void
}

/** Reading a location now, with its steps as they happen. What the page shows is read again when it is over. */
export function useRefresh(id: string): Refresh {
  const [attempt, setAttempt] = useState<Attempt | null>()
  const { mutate, isPending, error, reset } = useAction(catalog.routes.startRefresh, {
    onSuccess: ({ after }) => follow(id, after, setAttempt),
  })
  return {
    start() {
      setAttempt(null)
      mutate({ id }, { onError: () => setAttempt(undefined) })
    },
    isPending,
    attempt,
    error,
    putAway() {
      setAttempt(undefined)
      reset()
    },
  }
}

/** In milliseconds, between looks. */
const pause = 250

/** How often a look may fail in a row: a portal that is started again is away for a while. */
const mostFailures = 20

/** Looks at a read, in whichever replica it goes on, until it is over. */
async function follow(id: string, after: number, show: (attempt: Attempt | null) => void): Promise<void> {
  let failures = 0
  for (;;) {
    try {
      const { attempt } = await call(catalog.routes.attemptAfter, { id, number: after })
      failures = 0
      show(attempt)
      if (attempt && attempt.status !== 'running') return
    } catch (error) {
      failures += 1
      if (failures > mostFailures || !isPassing(error)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, failures > 0 ? 1000 : pause))
  }
}

const isPassing = (error: unknown) => error instanceof PortalError && error.statusCode >= 500
