import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { launchChromium } from './launchChromium'

let browser: Promise<Browser> | undefined

/**
 * One browser for all test files of a worker: it ends with the worker's process. Each page is in a context of its own, so that
 * no test sees another's cookies.
 */
function launch(): Promise<Browser> {
  browser ??= launchChromium()
  return browser
}

/** The page in words, as somebody finds it who hears it. */
async function whatItShows(page: Page): Promise<string> {
  const text = await page
    .locator('body')
    .ariaSnapshot({ timeout: 5000 })
    .catch((error: Error) => error.message)
  return `When the test failed, ${page.url()} showed:\n${text.slice(0, 4000)}`
}

/**
 * Without motion: a colour halfway between two others has a contrast that nobody sees. In one language, as dates and numbers are written
 * in that of the browser, which is the machine's otherwise.
 */
const still = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', locale: 'en-US' } as const

interface Options extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme'> {
  /** What the page may complain about in its console without failing the test. */
  mayComplain?: RegExp
}

/**
 * Opens an address of the app in Chromium, at 1280 × 800 unless told otherwise, and waits for its heading. An uncaught
 * error or a complaint in the console fails the test: what a user does not see would be missed otherwise. When the test fails,
 * it says what stood on the page.
 */
export async function openPage(url: string, { mayComplain, ...options }: Options = {}): Promise<Page> {
  const context = await (await launch()).newContext({ ...still, ...options })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  onTestFinished(async ({ task }) => {
    const shown = task.result?.state === 'fail' && (await whatItShows(page))
    await context.close()
    const serious = complaints.filter((complaint) => !mayComplain?.test(complaint))
    const problem = serious.length > 0 && `The page complained: ${serious.join('\n')}`
    if (problem || shown) throw new Error([problem, shown].filter(Boolean).join('\n\n'))
  })
  await page.goto(url)
  // Before its first heading stands, the app does not hear a key yet.
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}
