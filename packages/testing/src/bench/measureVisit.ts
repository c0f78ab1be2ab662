import type { Browser, CDPSession } from 'playwright-core'
import { launchChromium } from '../browser/launchChromium'
import { median } from './median'

/** Visits the catalog with an empty cache, until its rows are there. */
export async function measureVisit(url: string, runs: number) {
  const browser = await launchChromium()
  const visits: Visit[] = []
  for (let run = 0; run < runs; run++) visits.push(await visit(browser, url))
  await browser.close()
  return {
    'first visit of the catalog until its rows show, ms': Math.round(
      median(visits.map(({ milliseconds }) => milliseconds)),
    ),
    requests: median(visits.map(({ requests }) => requests)),
    'JavaScript and CSS, kB compressed': Math.round(median(visits.map(({ code }) => code)) / 1000),
    'everything, kB compressed': Math.round(median(visits.map(({ everything }) => everything)) / 1000),
  }
}

interface Visit {
  milliseconds: number
  requests: number
  code: number
  everything: number
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const transfers = await countTransfers(await context.newCDPSession(page))
  const since = performance.now()
  await page.goto(`${url}/catalog`)
  await page.locator('tbody tr a').first().waitFor()
  const milliseconds = performance.now() - since
  await page.waitForLoadState('networkidle')
  await context.close()
  return { milliseconds, ...transfers() }
}

/** What goes over the wire, as the browser counts it: headers included, compressed as sent. */
async function countTransfers(session: CDPSession) {
  const types = new Map<string, string>()
  const sizes = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type))
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => void sizes.set(requestId, encodedDataLength),
  )
  await session.send('Network.enable')
  const sum = (wanted: (type: string | undefined) => boolean) =>
    [...sizes].filter(([id]) => wanted(types.get(id))).reduce((total, [, size]) => total + size, 0)
  return () => ({
    requests: types.size,
    code: sum((type) => type === 'Script' || type === 'Stylesheet'),
    everything: sum(() => true),
  })
}
