import { useCallback, useState } from 'react'

/** The width of an element, known before it is painted first, and after every change of it. */
export function useRoom() {
  const [room, setRoom] = useState<number>()
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    setRoom(element.clientWidth)
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [room, ref] as const
}
