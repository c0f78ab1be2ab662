import type { Page } from 'playwright-core'

/**
 * Until nothing is said to load, and what a page does after that is over: it begins to hear news, reads names and keeps how it looks. Of that
 * nobody sees anything, and the network is never idle, since the stream of events does not end.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[role="status"][aria-label="Loading"]'))
  await new Promise((resolve) => setTimeout(resolve, 2000))
}
