import { useLive, useReadAgain } from '@callboard/plugin-api/frontend'
import { useState } from 'react'
import { notifications } from './plugin'
import { useIsForMe } from './useIsForMe'

/** Whether something came while the list is looked at. Nothing moves until somebody asks for it. */
export function useNews() {
  const [hasNews, setNews] = useState(false)
  const readAgain = useReadAgain()
  const isForMe = useIsForMe()
  useLive(notifications.events.changed, (changes) => {
    if (!changes || changes.some((change) => change.hasNew && isForMe(change))) setNews(true)
  })
  const showNews = () => {
    setNews(false)
    readAgain()
  }
  return { hasNews, showNews }
}
