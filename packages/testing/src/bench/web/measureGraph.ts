import type { Browser } from 'playwright-core'
import { median } from '../median'

export interface Drawing {
  /** Milliseconds until all of it was drawn. */
  drawn: number
  /** Of these the most in which the page heard nobody. */
  longest: number
}

/** More than this many are asked for in portions. */
export const drawnNodes = 500

/** Opens a graph from its first request until its last node is drawn, and says how long the page heard nobody in between. */
export async function measureGraph(browser: Browser, url: string, runs: number): Promise<Drawing> {
  const root = await findHub(url)
  const drawings: Drawing[] = []
  for (let run = 0; run < runs; run++) drawings.push(await draw(browser, url, root, drawnNodes))
  const middle = (what: keyof Drawing) => median(drawings.map((drawing) => drawing[what]))
  return { drawn: middle('drawn'), longest: middle('longest') }
}

/** Any system: within ten steps of it is the whole organisation. */
async function findHub(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/catalog/entities/by-query?filter=kind=system&limit=1&fields=metadata.name`)
  const { items } = (await answer.json()) as { items: Array<{ metadata: { name: string } }> }
  return `system:default/${items[0]?.metadata.name}`
}

/** As from a link within the app: with the app there, and nothing of the graph. */
async function draw(browser: Browser, url: string, root: string, nodes: number): Promise<Drawing> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${url}/plugins`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const drawing = await page.evaluate(drawFrom, {
    path: `/catalog-graph?root=${root}&depth=10&limit=${nodes}`,
    nodes,
  })
  await context.close()
  return drawing
}

/** Runs in the page. */
async function drawFrom({ path, nodes }: { path: string; nodes: number }): Promise<Drawing> {
  let longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask' })
  const since = performance.now()
  history.pushState({}, '', path)
  dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  while (document.querySelectorAll('[data-ref]').length < nodes) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  const drawn = performance.now() - since
  // What the last frame took is told afterwards.
  await new Promise((resolve) => setTimeout(resolve, 200))
  return { drawn, longest }
}
