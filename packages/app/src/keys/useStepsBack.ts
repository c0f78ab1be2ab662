import { useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Tells how many steps back in the history of this tab one was at a path last; undefined where one was not since the app was loaded.
 * The router counts the entries in `history.state`.
 */
export function useStepsBack(): (path: string) => number | undefined {
  const { pathname } = useLocation()
  const visited = useRef<string[]>([])
  useEffect(() => {
    visited.current[position()] = pathname
  })
  return useCallback((path) => {
    const last = visited.current.slice(0, position()).lastIndexOf(path)
    return last < 0 ? undefined : position() - last
  }, [])
}

const position = (): number => history.state?.idx ?? 0
