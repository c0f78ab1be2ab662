const gap = 4

/** Puts a popover under what it is about, or above it where there is more room, flush left with it and within the window. */
export function placeBeside(popover: HTMLElement, anchor: HTMLElement): void {
  const { top, bottom, left } = anchor.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const { width, height } = popover.getBoundingClientRect()
  const isAbove = bottom + gap + height > clientHeight && top > clientHeight - bottom
  Object.assign(popover.style, {
    left: `${Math.max(gap, Math.min(left, clientWidth - width - gap))}px`,
    top: isAbove ? 'auto' : `${bottom + gap}px`,
    bottom: isAbove ? `${clientHeight - top + gap}px` : 'auto',
    maxHeight: `${Math.max((isAbove ? top : clientHeight - bottom) - 2 * gap, 120)}px`,
  })
}
