import { PortalError } from '@callboard/plugin-api'
import { call, useAction } from '@callboard/plugin-api/frontend'
import { useState } from 'react'
import { useWatchedRead } from '../attempts/useWatchedRead'
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

/**
 * Reading a location now, with its steps as they happen. What the page shows is read again when it is over. A page that
 * watches shows the steps of what others asked for as well.
 */
export function useRefresh(id: string, { watches = false } = {}): Refresh {
  const [own, setOwn] = useState<Attempt | null>()
  const [putAwayNumber, setPutAwayNumber] = useState(0)
  const { mutate, isPending, error, reset } = useAction(catalog.routes.startRefresh, {
    onSuccess: ({ after }) => follow(id, after, setOwn),
  })
  const watched = useWatchedRead(id, watches && id !== '')
  const latest = watched && watched.number > Math.max(own?.number ?? 0, putAwayNumber) ? watched : own
  const attempt = isPending ? own : latest
  return {
    start() {
      setOwn(null)
      mutate({ id }, { onError: () => setOwn(undefined) })
    },
    isPending,
    attempt,
    error,
    putAway() {
      setPutAwayNumber(attempt?.number ?? 0)
      setOwn(undefined)
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
