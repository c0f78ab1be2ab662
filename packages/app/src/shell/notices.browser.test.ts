import { buildEntity, catalogFile, door, serveFiles, signIn, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../../../plugins/catalog/plugin'

describe('A page that is left open', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true, plugins: [door], config: { auth: { providers: {} } } })
    const files = await serveFiles({
      'all.yaml': catalogFile(buildEntity(), buildEntity({ metadata: { name: 'tool' }, spec: { type: 'library' } })),
    })
    const ana = await signIn(portal, 'ana')
    await ana.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  })

  test('keeps what was typed when the session is over, and goes on after signing in elsewhere', async () => {
    const page = await openPage(`${portal.url}/api/door/ana`, { mayComplain: /401/ })
    await page.goto(`${portal.url}/catalog?q=type:library`)
    await page.getByRole('button', { name: 'Save view' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Libraries')
    await page.context().clearCookies()
    await page.keyboard.press('Enter')
    await dialog.getByText('Sign in in another tab, then try again here; what you typed stays.').waitFor()
    const notice = page.getByText(/^You are signed out. What you typed stays/)
    expect(await notice.count()).toBe(1)
    expect(await dialog.getByLabel('Name').inputValue()).toBe('Libraries')

    const other = await page.context().newPage()
    await other.goto(`${portal.url}/api/door/ana`)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Libraries' }).and(page.locator('[aria-current=page]')).waitFor()
    expect(await notice.count()).toBe(0)

    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { level: 1, name: 'You are signed out' }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  test('shows what it read last while the portal is away, says so, and reads again when it is back', async () => {
    const page = await openPage(`${portal.url}/api/door/ben`, { mayComplain: /ERR_INTERNET_DISCONNECTED|preload CSS/ })
    await page.goto(`${portal.url}/catalog`)
    await page.getByText('2 in the catalog').waitFor()
    await page.context().setOffline(true)
    await page.getByRole('checkbox', { name: 'library' }).click()
    const notice = page.getByText(
      'The portal does not answer; it is asked again by itself. You see what was read just now.',
    )
    await notice.waitFor()

    await page.context().setOffline(false)
    await page.getByText('1 found').waitFor()
    await notice.waitFor({ state: 'detached' })
  })

  test('loads a page whose code did not come, once the portal is back', async () => {
    const page = await openPage(`${portal.url}/api/door/cem`, { mayComplain: /ERR_FAILED|preload CSS/ })
    await page.goto(`${portal.url}/catalog`)
    await page.getByText('2 in the catalog').waitFor()
    await page.route('**/*', (route) => route.abort())
    await page.getByRole('link', { name: 'tool' }).click()
    await page.getByText('A part of the portal did not load').waitFor()
    await page.getByText('The portal does not answer; it is asked again by itself.').waitFor()
    expect(await findViolations(page)).toEqual([])

    const asked = page.waitForRequest('**/readyz')
    await page.getByRole('button', { name: 'Try now' }).click()
    await asked
    await page.unroute('**/*')
    await page.getByRole('heading', { level: 1, name: 'tool' }).waitFor()
  })
})
