const gap = 4

/** Puts a popover under the button that opens it, flush right with it where there is room, and keeps it in the window. */
export function placeBelow(popover: HTMLElement): void {
  const button = document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]`)
  if (!button) return
  const { bottom, right } = button.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  // It is not laid out yet. What is as wide as what it holds is a menu, which is narrow.
  const width = Number.parseFloat(getComputedStyle(popover).width) || 0
  Object.assign(popover.style, {
    top: `${bottom + gap}px`,
    right: `${Math.max(Math.min(clientWidth - right, clientWidth - width - 2 * gap), gap)}px`,
    maxHeight: `${Math.max(window.innerHeight - bottom - 3 * gap, 160)}px`,
  })
}
