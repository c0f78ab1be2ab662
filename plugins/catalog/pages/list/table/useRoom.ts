import { useCallback, useState } from 'react'
import { usualRoom } from './usualRoom'

/** The width of the table's frame: the usual one until it is there, measured before it is painted first and after every change of it. */
export function useRoom() {
  const [room, setRoom] = useState(() => usualRoom().width)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    setRoom(element.clientWidth)
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [room, ref] as const
}
