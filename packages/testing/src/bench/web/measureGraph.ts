import type { Browser } from 'playwright-core'
import { launchChromium } from '../../browser/launchChromium'
import { median } from '../median'

interface Options {
  /** Of a portal that has so many entities around this one. */
  url: string
  root: string
  nodes: number
  runs: number
}

/** Opens a graph from its first request until its last node is drawn, and says how long the page heard nobody in between. */
export async function measureGraph({ url, root, nodes, runs }: Options) {
  const browser = await launchChromium()
  const drawings: Drawing[] = []
  for (let run = 0; run < runs; run++) drawings.push(await draw(browser, url, root, nodes))
  await browser.close()
  return {
    [`graph of ${nodes} entities until all are drawn, ms`]: Math.round(median(drawings.map(({ drawn }) => drawn))),
    'longest task meanwhile, ms': Math.round(median(drawings.map(({ longest }) => longest))),
  }
}

interface Drawing {
  drawn: number
  longest: number
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
