import type { Page } from 'playwright-core'

/** Until nothing is said to load. The network is never idle: the stream of events does not end. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[role="status"][aria-label="Loading"]'))
  await new Promise((resolve) => setTimeout(resolve, 500))
}
