const gap = 4

/** Puts a popover under the button that opens it, flush right with it, and keeps it in the window. */
export function placeBelow(popover: HTMLElement): void {
  const button = document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]`)
  if (!button) return
  const { bottom, right } = button.getBoundingClientRect()
  Object.assign(popover.style, {
    top: `${bottom + gap}px`,
    right: `${Math.max(document.documentElement.clientWidth - right, gap)}px`,
    maxHeight: `${Math.max(window.innerHeight - bottom - 3 * gap, 160)}px`,
  })
}
