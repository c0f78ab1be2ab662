import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Gives a way to read everything that is shown from `useData` again: for what changed without an action of this page. */
export function useReadAgain(): () => void {
  const cache = useQueryClient()
  return useCallback(() => void cache.invalidateQueries(), [cache])
}
