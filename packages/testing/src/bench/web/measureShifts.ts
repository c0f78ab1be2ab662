import type { Browser } from 'playwright-core'
import { median } from '../median'
import { openContext } from './openContext'
import { selectors } from './selectors'
import { settled } from './settled'

const pages = {
  list: { path: '/catalog', shown: selectors.row },
  entity: { path: '/catalog/default/component/order-service', shown: selectors.overview },
  docs: { path: '/catalog/default/component/order-service/docs', shown: selectors.docs },
}

/** How much of each page moves by itself while it loads, with nothing in the cache. */
export async function measureShifts(browser: Browser, url: string, runs: number): Promise<Record<string, number>> {
  const shifts: Record<string, number> = {}
  for (const [name, page] of Object.entries(pages)) {
    const each: number[] = []
    for (let run = 0; run < runs; run++) each.push(await shiftOf(browser, url + page.path, page.shown))
    shifts[name] = median(each)
  }
  return shifts
}

async function shiftOf(browser: Browser, url: string, shown: string): Promise<number> {
  const context = await openContext(browser)
  const page = await context.newPage()
  await page.goto(url)
  await page.evaluate((selector) => window.whenShown(selector), shown)
  await settled(page)
  const shift = await page.evaluate(() => window.layoutShift)
  await context.close()
  return shift
}
