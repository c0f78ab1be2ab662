import { type RefObject, useLayoutEffect } from 'react'

/** Tables and code are stops for the Tab key only while they are wider than their place: others have nothing to scroll. */
export function useScrollStops(root: RefObject<HTMLElement | null>, html: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other HTML has other wide things
  useLayoutEffect(() => {
    const wide = [...(root.current?.querySelectorAll<HTMLElement>('pre, .scroll') ?? [])]
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) markStop(target as HTMLElement)
    })
    for (const element of wide) observer.observe(element)
    return () => observer.disconnect()
  }, [root, html])
}

function markStop(element: HTMLElement) {
  if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1) element.tabIndex = 0
  else element.removeAttribute('tabindex')
}
