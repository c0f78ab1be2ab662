import { call, useLive, useReadAgain } from '@callboard/plugin-api/frontend'
import { useNotify } from '@callboard/ui'
import { useState } from 'react'
import { announcements } from './plugin'
import type { Listed } from './shapes'

/**
 * How many appeared while a page shows the `known` ones, and how to show them: a sentence says so, and nothing moves until somebody asks.
 * The event says of which announcement it is, and only the server whether it is for this user.
 */
export function useNews(known: Listed[]) {
  const [current, setCurrent] = useState<Listed[]>([])
  const readAgain = useReadAgain()
  const notify = useNotify()
  const isNew = ({ id }: Listed) => !known.some((one) => one.id === id)
  const tell = (list: Listed[]) => {
    const news = list.filter(isNew)
    setCurrent(list)
    if (news[0]) notify(`New announcement: ${news[0].title}`)
  }
  useLive(announcements.events.appeared, () => {
    // Where the portal is away just now, the page says so itself.
    call(announcements.routes.current, {}).then(tell, () => undefined)
  })
  return { count: current.filter(isNew).length, show: readAgain }
}
