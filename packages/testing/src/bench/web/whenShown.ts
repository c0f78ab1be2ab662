import type { BrowserContext } from 'playwright-core'
import { selectors } from './selectors'

declare global {
  interface Window {
    /**
     * Milliseconds from `since` until something that fits the selector, with this text, was on the screen.
     * @param selector one of `selectors`
     */
    whenShown(selector: string, text?: string, since?: number): Promise<number>
    /** How much of the page has moved by itself so far, as `layout-shift` entries say. */
    layoutShift: number
  }
}

/** What the browser tells of text that was painted. */
interface ElementTiming extends PerformanceEntry {
  element: Element | null
  renderTime: number
}

/**
 * Has every page of a context tell when it shows something, by the browser's own clock: what a test tool takes to ask would be a part of
 * the figure otherwise. That is when the frame was on the screen, of which the page's script knows nothing: what is in the document may
 * be hidden still, and tasks may lie between.
 */
export async function watchPages(context: BrowserContext): Promise<void> {
  // tsx names functions by a function of its own, which a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named')
  await context.addInitScript(tellOfPaint, `:is(${Object.values(selectors).join()}):not([elementtiming])`)
  await context.addInitScript(countShifts)
}

function tellOfPaint(untold: string) {
  const painted: ElementTiming[] = []
  const waiting = new Set<(entry: ElementTiming) => void>()
  // The browser tells of elements with this attribute, if they have it when they are painted first.
  new MutationObserver(() => {
    // One search for all: it is part of what is measured.
    for (const element of document.querySelectorAll(untold)) element.setAttribute('elementtiming', '')
  }).observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as ElementTiming[]) {
      painted.push(entry)
      for (const look of waiting) look(entry)
    }
  }).observe({ type: 'element', buffered: true })
  window.whenShown = (selector, text = '', since = 0) =>
    new Promise((resolve, reject) => {
      const tooLong = () => reject(new Error(`${location.href} did not show ${selector} ${text} within a minute.`))
      const timer = setTimeout(tooLong, 60_000)
      const look = ({ element, renderTime }: ElementTiming) => {
        if (renderTime < since || !element?.matches(selector) || !element.textContent?.includes(text)) return
        clearTimeout(timer)
        waiting.delete(look)
        resolve(renderTime - since)
      }
      waiting.add(look)
      for (const entry of painted) look(entry)
    })
}

function countShifts() {
  window.layoutShift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Array<PerformanceEntry & { value: number; hadRecentInput: boolean }>) {
      if (!entry.hadRecentInput) window.layoutShift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
