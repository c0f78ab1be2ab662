import type { Browser, Page } from 'playwright-core'
import { median } from '../median'
import { openContext } from './openContext'
import { selectors } from './selectors'
import { settled } from './settled'

/** How long the pointer rests on a row before it is pressed, and how long it is held: shorter than most people do. */
const rest = 100
const press = 50

/** Milliseconds from letting go of a row of the list until the page of its entity is drawn, another row in each run. */
export async function measureClicks(browser: Browser, url: string, runs: number): Promise<number> {
  const context = await openContext(browser)
  const page = await context.newPage()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await page.goto(`${url}/catalog`)
    await page.evaluate((row) => window.whenShown(row), selectors.row)
    await settled(page)
    times.push(await clickRow(page, run + 2))
  }
  await context.close()
  return median(times)
}

async function clickRow(page: Page, index: number): Promise<number> {
  const link = page.locator(selectors.row).nth(index)
  const title = await link.innerText()
  const drawn = page.evaluate(
    ([heading, overview, name]) =>
      new Promise<number>((resolve) => {
        document.addEventListener(
          'click',
          ({ timeStamp }) => {
            const shown = [window.whenShown(heading, name, timeStamp), window.whenShown(overview, '', timeStamp)]
            Promise.all(shown).then((times) => resolve(Math.max(...times)))
          },
          { once: true, capture: true },
        )
      }),
    [selectors.heading, selectors.overview, title] as const,
  )
  await link.hover()
  await new Promise((resolve) => setTimeout(resolve, rest))
  await link.click({ delay: press })
  return drawn
}
