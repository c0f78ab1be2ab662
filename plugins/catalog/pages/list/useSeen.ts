import { useRef } from 'react'

/** Which entities somebody saw in a list. @param list what tells it from others: of another one nothing was seen yet. */
export function useSeen(list: string) {
  const seen = useRef({ list, refs: new Set<string>() })
  return {
    see: (refs: string[]) => {
      if (seen.current.list !== list) seen.current = { list, refs: new Set() }
      for (const ref of refs) seen.current.refs.add(ref)
    },
    isSeen: (ref: string) => seen.current.list === list && seen.current.refs.has(ref),
  }
}
