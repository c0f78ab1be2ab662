import { counted } from '@callboard/plugin-api'
import { useAction, useData, useReadAgain } from '@callboard/plugin-api/frontend'
import { useEffect, useState } from 'react'
import { catalog } from '../../../plugin'

/** Between looks at how far it is, in ms. */
const pause = 1000

interface Wish {
  id: string
  reads: number
}

/** Has the locations of what is chosen read again, and says how far that is. */
export function useBulkRefresh() {
  const [wishes, setWishes] = useState<Wish[]>([])
  const readAgain = useReadAgain()
  const ask = useAction(catalog.routes.refreshListed, { onSuccess: ({ wishes }) => setWishes(wishes) })
  const { data: progress } = useData(
    catalog.routes.refreshProgress,
    { wishes },
    {
      enabled: wishes.length > 0,
      refreshEvery: (data) => ((data?.read ?? 0) < wishes.length ? pause : Number.POSITIVE_INFINITY),
    },
  )
  const read = progress?.read ?? 0
  const isOver = wishes.length > 0 && read >= wishes.length
  useEffect(() => {
    if (isOver) readAgain()
  }, [isOver, readAgain])
  return {
    begin: ask.mutate,
    isBusy: ask.isPending || (wishes.length > 0 && !isOver),
    words: ask.error
      ? ask.error.message
      : wishes.length === 0
        ? undefined
        : inWords(read, wishes.length, progress?.failed ?? 0, ask.data?.left ?? 0),
  }
}

function inWords(read: number, all: number, failed: number, left: number): string {
  const done = read < all ? `${read} of ${counted(all, 'location')} read` : `${counted(all, 'location')} read`
  const parts = [
    done,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left > 0 ? [`${left} left to their schedule`] : []),
  ]
  return `${parts.join(', ')}.`
}
