import type { BrowserContext } from 'playwright-core'

declare global {
  interface Window {
    /** Milliseconds since `since` until something that fits the selector, with this text, was on the screen. */
    whenShown(selector: string, text?: string, since?: number): Promise<number>
    /** How much of the page has moved by itself so far, as `layout-shift` entries say. */
    layoutShift: number
  }
}

/**
 * Has every page of a context tell when it shows something, by its own clock: what a test tool takes to ask would be a part of the figure
 * otherwise. A frame after the one that has it, since only then it is painted.
 */
export async function watchPages(context: BrowserContext): Promise<void> {
  // tsx names functions by a function of its own, which a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(() => {
    window.whenShown = (selector, text = '', since = 0) =>
      new Promise((resolve, reject) => {
        setTimeout(
          () => reject(new Error(`${location.href} did not show ${selector} ${text} within a minute.`)),
          60_000,
        )
        const isShown = () =>
          [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text))
        const look = () =>
          isShown()
            ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)))
            : requestAnimationFrame(look)
        look()
      })
    window.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Array<PerformanceEntry & { value: number; hadRecentInput: boolean }>) {
        if (!entry.hadRecentInput) window.layoutShift += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}
