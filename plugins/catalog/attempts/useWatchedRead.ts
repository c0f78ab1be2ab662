import { useData, useReadAgain } from '@callboard/plugin-api/frontend'
import { useEffect, useState } from 'react'
import { type Attempt, catalog } from '../plugin'

/** In milliseconds: between looks for a read that may begin, and at one that goes on. */
const seldom = 2000
const often = 250

/**
 * A read of a location as it happens, whoever asked for it, in whichever window: the one that goes on, or the last that somebody
 * asked for since the page was opened. Those whose turn has come pass without a word, but for what they changed.
 */
export function useWatchedRead(id: string, isWatching: boolean): Attempt | undefined {
  const readAgain = useReadAgain()
  const { data: reads } = useData(catalog.routes.reads, { id }, { enabled: isWatching })
  const [seen, setSeen] = useState<Attempt>()
  const [first] = reads?.attempts.filter(({ status }) => status !== 'running') ?? []
  const number = Math.max(seen?.number ?? 0, first?.number ?? 0)
  const { data } = useData(
    catalog.routes.attemptAfter,
    { id, number },
    { enabled: isWatching && reads !== undefined, refreshEvery: (data) => (data?.attempt ? often : seldom) },
  )
  const attempt = data?.attempt ?? undefined
  const isOver = attempt !== undefined && attempt.status !== 'running'
  useEffect(() => {
    if (!isOver) return
    setSeen(attempt)
    readAgain()
  }, [isOver, attempt, readAgain])
  if (attempt && !isOver) return attempt
  return seen?.cause === 'refresh' ? seen : undefined
}
