import { usePreference } from '@callboard/ui'
import { useCallback } from 'react'
import { withMark } from './readMarks'

/**
 * Which announcements somebody has read: kept for them in the portal when they have signed in, and in their browser otherwise. What is
 * shown follows at once, on every page.
 */
export function useReadMarks() {
  const [read, setRead] = usePreference<string[]>('announcements.read', [])
  const isRead = useCallback((id: string) => read.includes(id), [read])
  const mark = useCallback(
    (ids: string[], asRead = true) => setRead(ids.reduce((marks, id) => withMark(marks, id, asRead), read)),
    [read, setRead],
  )
  return { isRead, mark }
}
