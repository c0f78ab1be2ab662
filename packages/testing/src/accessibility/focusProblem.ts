import type { Page } from 'playwright-core'

/** What is wrong with how the focus is shown where it is now: somebody who uses keys alone has to see it. */
export function focusProblem(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'Nothing has the focus.'
    const name = `${focused.tagName.toLowerCase()} “${(focused.getAttribute('aria-label') ?? focused.innerText).slice(0, 40)}”`
    // A field may have its outline around what frames it, a link that fills its row around the row.
    const framed = [focused, focused.parentElement, focused.parentElement?.parentElement].filter((one) => !!one)
    const styles = [...framed.map((one) => getComputedStyle(one)), getComputedStyle(focused, '::after')]
    const isOutlined = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    )
    if (!isOutlined) return `${name} does not show that it has the focus.`
    const { left, top, width, height } = focused.getBoundingClientRect()
    const there = document.elementFromPoint(left + Math.min(width, 12) / 2, top + height / 2)
    const isSeen = there !== null && (focused.contains(there) || there.contains(focused) || !!there.closest('label'))
    return isSeen ? undefined : `${name} has the focus and is covered or out of sight.`
  })
}
