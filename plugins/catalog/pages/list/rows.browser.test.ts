import { readFile } from 'node:fs/promises'
import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../plugin'

const lamp = (number: number, title?: string) =>
  buildEntity({
    metadata: { name: `lamp-${number}`, description: number === 2 ? '=2+3' : 'Shines', ...(title && { title }) },
    spec: { type: number < 3 ? 'service' : 'library', owner: number === 1 ? 'team' : 'other' },
  })
const house = [
  buildEntity({ kind: 'Group', metadata: { name: 'team', title: 'The Team' } }),
  buildEntity({ kind: 'Domain', metadata: { name: 'light' } }),
]

describe('Rows of the list', () => {
  let portal: TestPortal
  /** Gives lamp-4 and lamp-3 titles. */
  let rename: (fourth: string, third?: string) => Promise<unknown>
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const files = await serveFiles({ 'all.yaml': catalogFile(lamp(1), lamp(2), lamp(3), lamp(4), ...house) })
    const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
    rename = (fourth, third) => {
      const light = buildEntity({ kind: 'Domain', metadata: { name: 'light', title: fourth } })
      const lamps = [lamp(1), lamp(2), lamp(3, third), lamp(4, fourth)]
      files.files['all.yaml'] = catalogFile(...lamps, ...house.slice(0, 1), light)
      return portal.call(catalog.routes.refresh, { id: location.id })
    }
  })

  test('Space shows an entity beside the list, which goes along with the rows, and Esc puts it away', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    const peek = (name: string) => page.getByRole('complementary', { name: `Peek: Component ${name}` })
    await link(page, 'lamp-1').focus()
    await page.keyboard.press('Space')
    await peek('lamp-1').getByText('The Team').waitFor()
    expect(asked(page, 'peek')).toBe('component:default/lamp-1')
    expect(await findViolations(page)).toEqual([])

    await page.keyboard.press('j')
    await peek('lamp-2').getByText('=2+3').waitFor()
    await page.reload()
    await peek('lamp-2').getByText('=2+3').waitFor()
    await link(page, 'lamp-2').focus()
    await page.keyboard.press('Escape')
    await peek('lamp-2').waitFor({ state: 'detached' })
    await focused(link(page, 'lamp-2'))
    expect(asked(page, 'peek')).toBeNull()
  })

  test('rows are chosen by key, as a range, and all but some, and are saved as CSV', async () => {
    const page = await openPage(`${portal.url}/catalog?columns=type,description`)
    const bar = page.getByRole('region', { name: 'Chosen entities' })
    const save = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        bar.getByRole('button', { name: 'CSV' }).click(),
      ])
      return readFile(await download.path(), 'utf8')
    }
    await link(page, 'lamp-1').focus()
    await page.keyboard.press('x')
    await bar.getByText('1 chosen').waitFor()
    await page.getByRole('checkbox', { name: 'Choose lamp-3' }).click({ modifiers: ['Shift'] })
    await bar.getByText('3 chosen').waitFor()
    await page.getByRole('checkbox', { name: 'Choose lamp-3' }).click()
    expect(await save()).toBe(
      '\ufeffref,name,title,type,description\r\n' +
        'component:default/lamp-1,lamp-1,,service,Shines\r\n' +
        "component:default/lamp-2,lamp-2,,service,'=2+3\r\n",
    )
    expect(await findViolations(page)).toEqual([])

    await bar.getByRole('button', { name: 'Choose all 4 that match' }).click()
    await page.getByRole('checkbox', { name: 'Choose lamp-1' }).click()
    await page.getByRole('checkbox', { name: 'Choose lamp-2' }).click()
    await bar.getByText('2 chosen').waitFor()
    expect((await save()).match(/lamp-\d(?=,,)/g)).toEqual(['lamp-3', 'lamp-4'])
    await bar.getByRole('button', { name: 'Read again' }).click()
    await bar.getByText('1 location read.').waitFor()
  })

  test('columns are chosen and made wider, rows are grouped, and the address says both', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    const heads = () => page.getByRole('columnheader').allInnerTexts()
    await link(page, 'lamp-1').waitFor()
    await page.getByRole('button', { name: 'View' }).click()
    const view = page.getByRole('group', { name: 'Columns' })
    await view.getByRole('checkbox', { name: 'Namespace' }).check()
    await view.getByRole('checkbox', { name: 'CI' }).uncheck()
    await view.getByRole('button', { name: 'Namespace: further to the front' }).click()
    await view.getByRole('button', { name: 'Namespace: wider' }).click()
    await page.keyboard.press('Escape')
    expect(asked(page, 'columns')).toBe('owner,namespace~144,type')
    expect((await heads()).map((text) => text.trim())).toEqual(['', 'Name', 'Owner', 'Namespace', 'Type'])

    await page.goto(`${portal.url}/catalog?group=type&columns=owner`)
    const services = page.getByRole('button', { name: 'service 2', exact: true })
    await link(page, 'lamp-1').waitFor()
    await services.click()
    await link(page, 'lamp-1').waitFor({ state: 'detached' })
    expect(await services.getAttribute('aria-expanded')).toBe('false')
    await link(page, 'lamp-3').waitFor()
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('5')
    expect(await findViolations(page)).toEqual([])
  })

  test('groups that cannot be counted say so, and come when they are asked for again', async () => {
    const page = await openPage(portal.url, { mayComplain: /500/ })
    await page.route('**/api/catalog/list/groups*', (route) =>
      route.fulfill({
        status: 500,
        headers: { 'x-request-id': 'request-17' },
        json: { error: { name: 'InternalError', message: 'Nobody counts.' }, response: { statusCode: 500 } },
      }),
    )
    await page.goto(`${portal.url}/catalog?group=owner`)
    await page.getByRole('alert').getByText('Nobody counts.').waitFor()
    await page.getByRole('alert').getByText('request-17').waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'The Team 1' }).waitFor()
  })

  test('what changes in the list is said and not shown before one asks, and nothing is said of others', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    await link(page, 'lamp-4').waitFor()
    await expect
      .poll(async () => (await (await portal.fetch('/metrics')).text()).match(/^event_streams (\d+)$/m)?.[1])
      .toBe('1')

    await rename('A first one')
    await page.getByRole('button', { name: '1 changed – show' }).waitFor()
    expect(await link(page, 'lamp-4').count()).toBe(1)
    await page.getByRole('button', { name: '1 changed – show' }).click()
    await page.getByRole('row').nth(1).getByRole('link', { name: 'A first one' }).waitFor()
    await page.getByRole('button', { name: '1 changed – show' }).waitFor({ state: 'detached' })

    const other = await page.context().newPage()
    await other.goto(`${portal.url}/catalog`)
    await link(other, 'A first one').waitFor()
    await rename('A first one', 'lamp-3')
    // Of what was renamed before it was opened it is told as well.
    await other.getByRole('button', { name: '1 changed – show' }).waitFor()
  })

  test('what was viewed comes in the order in which it was', async () => {
    const page = await openPage(portal.url)
    for (const name of ['lamp-1', 'lamp-3', 'lamp-2']) {
      await page.goto(`${portal.url}/catalog/default/component/${name}`)
      await page
        .getByText(/Shines|=2\+3/)
        .first()
        .waitFor()
    }
    await page.goto(`${portal.url}/catalog`)
    await page.getByRole('link', { name: 'Recently viewed' }).click()
    await page.getByText('3 found').waitFor()
    expect(await names(page)).toEqual(['lamp-2', 'lamp-3', 'lamp-1'])
    await page.getByRole('button', { name: 'Name' }).click()
    await page.waitForURL(/sort=name/)
    await expect.poll(() => names(page)).toEqual(['lamp-1', 'lamp-2', 'lamp-3'])
  })
})

const link = (page: Page, name: string) => page.getByRole('table').getByRole('link', { name, exact: true })

const names = (page: Page) => page.locator('table [data-row-link]').allInnerTexts()

const asked = (page: Page, key: string) => new URL(page.url()).searchParams.get(key)

/** Waits until it has the focus. */
const focused = (element: Locator) => element.and(element.page().locator(':focus')).waitFor()
