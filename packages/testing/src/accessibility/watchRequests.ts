import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Gives what waits until a page has nothing to ask for and says of nothing that it loads, and has painted what came. Of code that comes
 * the page itself says so; the stream of events, and the code of workers, never end for who watches the page.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>()
  page.on('request', (request) => void (request.resourceType() === 'fetch' && open.add(request)))
  page.on('requestfinished', (request) => void open.delete(request))
  page.on('requestfailed', (request) => void open.delete(request))
  const isStill = async () => open.size === 0 && (await paintsNothingNew(page)) && open.size === 0
  return () => expect.poll(isStill, { message: `${page.url()} loads without end.` }).toBe(true)
}

/** After two frames: what an answer brings is drawn in the first, and asks for more before the second. */
const paintsNothingNew = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const look = () =>
          resolve(!document.querySelector('[role="status"][aria-label="Loading"], [role="progressbar"]'))
        requestAnimationFrame(() => requestAnimationFrame(look))
      }),
  )
