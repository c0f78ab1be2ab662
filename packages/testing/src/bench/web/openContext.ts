import type { Browser, BrowserContext } from 'playwright-core'
import { watchPages } from './whenShown'

/** A visitor who was never here: no cache, no storage. */
export async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await watchPages(context)
  return context
}
