import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { nameOf, placeAt, titleOf } from '../organisation/Organisation'
import { oneOf, randomFrom } from '../organisation/random'
import { tags } from '../organisation/words'

/** So long one waits between two letters, in milliseconds: the answer to the last one is painted by then. */
const pause = 120

/**
 * What typing into the palette costs with a catalog of so many entities, which the page is given in place of the portal's own: what runs
 * in the page for each letter, until its answers are painted.
 */
export async function measurePalette(browser: Browser, url: string, entities: number): Promise<MeasuredPalette> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  // A request of a worker that tabs share cannot be answered from here; one of the page's own can.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'SharedWorker'))
  const body = JSON.stringify({ since: '1', isWhole: true, rows: inventedNames(entities) })
  const asked = page.waitForResponse('**/api/catalog/names*')
  await page.route('**/api/catalog/names*', (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.goto(`${url}/plugins`)
  await asked
  const session = await context.newCDPSession(page)
  // Time of the processor: whatever else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const letters = await typeAll(page, session, entities)
  await context.close()
  const of = (what: keyof Letter): Spread => {
    const times = letters.map((letter) => letter[what])
    return { median: percentile(times, 0.5), p95: percentile(times, 0.95) }
  }
  return {
    letters: letters.length,
    names: gzipSync(body).length / 1000,
    script: of('script'),
    all: of('all'),
    painted: of('painted'),
  }
}

/** Milliseconds for a letter. */
interface Spread {
  median: number
  p95: number
}

export interface MeasuredPalette {
  letters: number
  /** What the browser reads once, compressed, in kB. */
  names: number
  script: Spread
  /** With styles and layout. */
  all: Spread
  /** Until its answers were on the screen. */
  painted: Spread
}

function inventedNames(entities: number) {
  const random = randomFrom(7)
  return Array.from({ length: entities }, (_, position) => {
    const { kind, index } = placeAt(position)
    const name = nameOf(kind, index)
    const owner = `group:default/${nameOf('Group', Math.floor(random() * 300))}`
    return [kind, 'default', name, titleOf(name), 'service', 'production', owner, [oneOf(tags, random)]]
  })
}

/** Names of entities, some with two letters in the wrong order. */
function texts(entities: number): string[] {
  const random = randomFrom(11)
  return Array.from({ length: 25 }, (_, turn) => {
    const { kind, index } = placeAt(Math.floor(random() * entities))
    const name = nameOf(kind, index).slice(0, 14)
    return turn % 4 === 0 ? `${name.slice(0, 3)}${name[4]}${name[3]}${name.slice(5)}` : name
  })
}

interface Letter {
  script: number
  /** With styles and layout. */
  all: number
  painted: number
}

async function typeAll(page: Page, session: CDPSession, entities: number): Promise<Letter[]> {
  const letters: Letter[] = []
  await page.evaluate(watchPaints)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.fill(nameOf('Component', 0))
  await page.getByRole('group', { name: 'Catalog' }).waitFor()
  for (const text of texts(entities)) {
    await field.fill('')
    await page.waitForTimeout(pause)
    for (const letter of text) letters.push(await type(page, session, letter))
  }
  return letters
}

async function type(page: Page, session: CDPSession, letter: string): Promise<Letter> {
  const before = await timeOf(session)
  await page.evaluate(() => {
    window.letterAt = undefined
  })
  await page.keyboard.press(letter)
  await page.waitForTimeout(pause)
  const painted = await page.evaluate(() => (window.paintedAt ?? 0) - (window.letterAt ?? 0))
  const after = await timeOf(session)
  return { script: after.script - before.script, all: after.all - before.all, painted }
}

declare global {
  interface Window {
    letterAt: number | undefined
    paintedAt: number | undefined
  }
}

/** Notes when a key came, and when what it brought first was on the screen. */
function watchPaints() {
  window.addEventListener('keydown', (event) => (window.letterAt = event.timeStamp), { capture: true })
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        // What the server finds comes later, and is not waited for.
        if (performance.now() - (window.letterAt ?? 0) < 90) window.paintedAt = performance.now()
      }
      port2.postMessage(undefined)
    })
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** Milliseconds of the processor that the page's thread spent so far. */
async function timeOf(session: CDPSession): Promise<Pick<Letter, 'script' | 'all'>> {
  const { metrics } = await session.send('Performance.getMetrics')
  const spent = (part: string) => (metrics.find(({ name }) => name === part)?.value ?? 0) * 1000
  const script = spent('ScriptDuration')
  return { script, all: script + spent('LayoutDuration') + spent('RecalcStyleDuration') }
}

const percentile = (values: number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] as number
