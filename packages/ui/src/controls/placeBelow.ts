const gap = 4
/** What a short menu takes. */
const little = 240

/**
 * Puts a popover under the button that opens it, or above it where there is little room below; flush right with it where there is room,
 * and keeps it in the window.
 */
export function placeBelow(popover: HTMLElement): void {
  const button = document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]`)
  if (!button) return
  const { top, bottom, right } = button.getBoundingClientRect()
  const { innerHeight } = window
  const { clientWidth } = document.documentElement
  // It is not laid out yet. What is as wide as what it holds is a menu, which is narrow.
  const width = Number.parseFloat(getComputedStyle(popover).width) || 0
  const below = innerHeight - bottom
  const isAbove = below < little && top > below
  Object.assign(popover.style, {
    top: isAbove ? 'auto' : `${bottom + gap}px`,
    bottom: isAbove ? `${innerHeight - top + gap}px` : 'auto',
    right: `${Math.max(Math.min(clientWidth - right, clientWidth - width - 2 * gap), gap)}px`,
    maxHeight: `${Math.max((isAbove ? top : below) - 3 * gap, 160)}px`,
  })
}
