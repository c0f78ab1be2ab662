import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../../../../plugins/catalog/plugin'

let portal: TestPortal
let register: (name: string) => Promise<unknown>
beforeAll(async () => {
  portal = await startPortal({ app: true })
  const files = await serveFiles(
    Object.fromEntries(
      ['web', 'shop'].map((name) => [`${name}.yaml`, catalogFile(buildEntity({ metadata: { name } }))]),
    ),
  )
  register = (name) => portal.call(catalog.routes.addLocation, { target: files.url(`${name}.yaml`) })
  await register('web')
})

const row = (page: Page, name: string) => page.getByRole('table').getByRole('link', { name })
const isInert = async (page: Page) => (await page.locator('[inert]').count()) > 0

/** Somebody who has seen the catalog and left, and of whose next visit the scripts are held up. */
async function comeAgain({ first = async (_: Page) => {}, before = async (_: Page) => {} } = {}) {
  const page = await openPage(`${portal.url}/plugins`)
  await first(page)
  await page.goto(`${portal.url}/catalog`)
  await page.waitForFunction(() => localStorage.getItem('callboard.snapshots'))
  await page.goto(`${portal.url}/healthz`)
  await before(page)
  let go: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route('**/assets/index-*.js', (route) => held.then(() => route.continue()))
  await page.goto(`${portal.url}/catalog`, { waitUntil: 'commit' })
  return { page, go }
}

test('who comes again sees the catalog as it was before its scripts run, and then as it is', async () => {
  const { page, go } = await comeAgain()
  await row(page, 'web').waitFor()
  expect(await isInert(page)).toBe(true)

  await register('shop')
  go()
  await row(page, 'shop').waitFor()

  expect(await row(page, 'web').count()).toBe(1)
  expect(await isInert(page)).toBe(false)
})

test('who waited for the catalog the first time sees it at once the next', async () => {
  const { page, go } = await comeAgain({
    first: async (page) => {
      await page.route('**/assets/EntityListPage-*.js', async (route) => {
        await page.getByRole('status', { name: 'Loading' }).waitFor()
        await route.continue()
      })
    },
    before: (page) => page.unrouteAll({ behavior: 'ignoreErrors' }),
  })
  await row(page, 'web').waitFor()
  expect(await isInert(page)).toBe(true)
  go()
})

test.each([
  ['was seen in another build', (page: Page) => page.evaluate(changeSnapshots, { build: '/assets/index-before.js' })],
  ['was seen in another window', (page: Page) => page.setViewportSize({ width: 800, height: 600 })],
  ['nobody can read', (page: Page) => page.evaluate(() => localStorage.setItem('callboard.snapshots', '[{'))],
])('what %s is not shown', async (_, before) => {
  const { page, go } = await comeAgain({ before: async (page) => void (await before(page)) })
  await page.waitForFunction(() => document.readyState !== 'loading')
  expect(await page.locator('#root > *').count()).toBe(0)

  go()
  await row(page, 'web').waitFor()
})

test('a page with which somebody has done something is not what the next visit begins with', async () => {
  const page = await openPage(`${portal.url}/plugins`)
  await page.clock.install()
  await page.goto(`${portal.url}/catalog`)
  await row(page, 'web').waitFor()
  await page.keyboard.press('j')
  await page.clock.fastForward(5000)
  expect(await page.evaluate(() => localStorage.getItem('callboard.snapshots'))).toBeNull()
})

test('a page whose script does not come says so, and does not look as if it could be used', async () => {
  const page = await openPage(`${portal.url}/catalog`, { mayComplain: /ERR_FAILED/ })
  await page.waitForFunction(() => localStorage.getItem('callboard.snapshots'))
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.reload()
  await page.getByRole('alert').getByText('could not start: its script did not come. Load the page again.').waitFor()
  expect(await row(page, 'web').count()).toBe(0)
})

test.each([
  ['what somebody else has seen', { user: 'user:default/other' }],
  ['what one might see before, and may not now,', { permissions: 'catalog.read,catalog.secrets' }],
])('%s is not shown, and does not stay in the browser', async (_, change) => {
  const { page, go } = await comeAgain({ before: (page) => page.evaluate(changeSnapshots, change) })
  await page.waitForFunction(() => document.readyState !== 'loading')
  expect(await page.locator('#root > *').count()).toBe(0)
  expect(await page.evaluate(() => localStorage.getItem('callboard.snapshots'))).toBeNull()

  go()
  await row(page, 'web').waitFor()
})

function changeSnapshots(change: object) {
  const kept = JSON.parse(localStorage.getItem('callboard.snapshots') ?? '')
  localStorage.setItem(
    'callboard.snapshots',
    JSON.stringify(kept.map((snapshot: object) => ({ ...snapshot, ...change }))),
  )
}
