import { PortalError } from '@callboard/plugin-api'
import { type MutationCacheNotifyEvent, type QueryCacheNotifyEvent, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { forgetSnapshots } from '../snapshot/saveSnapshot'

/** Whether the last answer was that nobody is signed in. The next one that is given to somebody ends it. */
export function useSignedOut(): boolean {
  const client = useQueryClient()
  const [isSignedOut, setSignedOut] = useState(false)
  useEffect(() => {
    const look = (event: QueryCacheNotifyEvent | MutationCacheNotifyEvent) => {
      if (event.type !== 'updated') return
      if (event.action.type === 'success') setSignedOut(false)
      if (event.action.type === 'error' && isNobody(event.action.error)) setSignedOut(true)
    }
    const stops = [client.getQueryCache().subscribe(look), client.getMutationCache().subscribe(look)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [client])
  useEffect(() => {
    if (isSignedOut) forgetSnapshots()
  }, [isSignedOut])
  return isSignedOut
}

const isNobody = (error: unknown) => error instanceof PortalError && error.statusCode === 401
