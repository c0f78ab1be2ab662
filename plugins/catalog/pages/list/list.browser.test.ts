import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../plugin'
import { usualRoom } from './table/usualRoom'

const components = Array.from({ length: 60 }, (_, index) =>
  buildEntity({
    metadata: { name: `service-${String(index).padStart(2, '0')}`, ...(index < 3 && { tags: ['payments'] }) },
    spec: { type: index % 2 === 0 ? 'service' : 'library', owner: index === 0 ? 'user:default/guest' : 'team' },
  }),
)
const others = [
  buildEntity({ kind: 'Group', metadata: { name: 'team', title: 'The Team' } }),
  buildEntity({ kind: 'API', metadata: { name: 'orders', title: 'Orders API' } }),
]

describe('The catalog list', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const files = await serveFiles({ 'all.yaml': catalogFile(...components, ...others) })
    await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  })

  test('shows components first, narrows by facets, and says so in the address', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    await page.getByText('60 in the catalog').waitFor()

    await page.getByRole('checkbox', { name: 'library' }).click()
    await page.getByText('30 found').waitFor()
    await page.getByRole('checkbox', { name: 'payments' }).click()
    await page.getByText('1 found').waitFor()

    expect(queryOf(page)).toBe('kind:component type:library tag:payments')
    await page.goBack()
    await page.getByText('30 found').waitFor()
    await page.getByRole('checkbox', { name: 'library' }).click()
    await page.getByText('60 in the catalog').waitFor()
  })

  test('says once that the portal does not answer, and goes on when it does', async () => {
    const page = await openPage(`${portal.url}/plugins`, { mayComplain: /ERR_FAILED/ })
    await page.route('**/api/catalog/list*', (route) => route.abort())
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click()

    await page.getByRole('alert').waitFor()
    expect(await page.getByText('The portal does not answer').count()).toBe(1)

    await page.unroute('**/api/catalog/list*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('60 in the catalog').waitFor()
  })

  test('cuts no name of a usual length, and no word of an owner, where the filters leave it the least room', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    const cells = page.getByRole('row', { name: 'service-00' }).locator('th, th ~ td')
    await cells.first().waitFor()
    const widths = await cells.evaluateAll((cells) => cells.map(({ clientWidth }) => clientWidth))
    // An icon and some twenty letters; initials and a word such as Infrastructure.
    expect(widths[0]).toBeGreaterThanOrEqual(220)
    expect(widths[1]).toBeGreaterThanOrEqual(140)
  })

  test('guesses the room of the table as the styles leave it, so that it is drawn once', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    const scroller = page.locator('div:has(> table)')
    for (const width of [1440, 1100, 800, 600]) {
      await page.setViewportSize({ width, height: 800 })
      await scroller.waitFor()
      const guess = await page.evaluate(usualRoom)
      const measured = () => scroller.evaluate(({ clientWidth: width, clientHeight: height }) => ({ width, height }))
      // On a phone the window scrolls, and the table is as high as its rows.
      const expected = width < 640 ? { width: guess.width, height: expect.any(Number) } : guess
      await expect.poll(measured, { message: `at ${width}` }).toEqual(expected)
    }
  })

  test('rows pass below the header, with all that is in them', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    const header = page.getByRole('columnheader', { name: 'Owner' })
    await page.getByText('60 in the catalog').waitFor()

    await page.getByRole('row').nth(12).getByRole('link', { name: 'The Team' }).evaluate(alignWithTop)

    expect(await header.evaluate(isOnTop)).toBe(true)
  })

  test('has all rows although few are on the page, goes through them by keys, and takes who comes back to where they were', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    const table = page.getByRole('table', { name: 'Components' })
    const link = (name: string) => page.getByRole('link', { name, exact: true })

    await link('service-00').focus()
    expect(await table.getAttribute('aria-rowcount')).toBe('61')
    expect(await page.getByRole('row').count()).toBeLessThan(40)
    await page.keyboard.press('ArrowDown')
    await focused(link('service-01'))
    await page.keyboard.press('End')
    await focused(link('service-59'))
    expect(await page.getByRole('row', { name: 'service-59' }).getAttribute('aria-rowindex')).toBe('61')

    await page.keyboard.press('.')
    await focused(page.getByRole('menuitem', { name: 'Peek' }))
    const last = await page.getByRole('menuitem', { name: 'View source' }).boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
    await page.keyboard.press('Escape')
    await focused(link('service-59'))
    await page.keyboard.press('e')
    await page.getByText('The file of service-59 cannot be edited in the web').waitFor()

    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'service-59' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await focused(link('service-59'))
    await page.goForward()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'service-59' }).waitFor()
    await page.goBack()
    await focused(link('service-59'))
  })

  test('is sorted by a column, and with Shift by a second one', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    await page.getByRole('button', { name: 'Type' }).click()
    await page.getByRole('row').nth(1).getByRole('link', { name: 'service-01' }).waitFor()
    await page.getByRole('button', { name: 'Name' }).click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Name' }).click({ modifiers: ['Shift'] })

    await page.getByRole('row').nth(1).getByRole('link', { name: 'service-59' }).waitFor()
    expect(new URL(page.url()).search).toBe('?sort=type%2C-name')
    await page.getByRole('columnheader', { name: 'Type' }).and(page.locator('[aria-sort=ascending]')).waitFor()
  })

  test('completes fields and values by keys, with how many there are, and leaves what the rail cannot show', async () => {
    const page = await openPage(`${portal.url}/catalog?q=kind:component+-tag:payments`)
    const bar = page.getByRole('combobox', { name: 'Filter the list' })
    await page.getByText('57 found').waitFor()

    await page.keyboard.press('/')
    await page.keyboard.type(' typ')
    await page.getByRole('option', { name: /^type: Type/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /^library *30$|^library *29$/ }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.type('ser')
    await page.getByRole('option', { name: 'library' }).waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')

    await page.getByText('28 found').waitFor()
    expect(await bar.inputValue()).toBe('kind:component -tag:payments type:service ')
    await page.getByRole('checkbox', { name: 'library' }).click()
    await page.getByText('57 found').waitFor()
    expect(queryOf(page)).toBe('kind:component -tag:payments type:service,library')
  })

  test('marks what is wrong with a query, and mends it by a click', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    const bar = page.getByRole('combobox', { name: 'Filter the list' })
    await page.getByText('60 in the catalog').waitFor()

    await bar.fill('kind:component tpye:library')
    await page.keyboard.press('Enter')
    await page.getByText('Column 16').waitFor()
    expect(await bar.getAttribute('aria-invalid')).toBe('true')
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Write type' }).click()

    await page.getByText('30 found').waitFor()
    expect(queryOf(page)).toBe('kind:component type:library')
  })

  test('an address whose query is wrong says where, and leads to what was meant', async () => {
    const page = await openPage(`${portal.url}/catalog?q=kind:component+tpye:library`, { mayComplain: /400/ })
    await page.getByRole('alert').getByText('The query is wrong at column 16').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('alert').getByRole('link', { name: 'Write type' }).click()

    await page.getByText('30 found').waitFor()
    expect(queryOf(page)).toBe('kind:component type:library')
    expect(await page.getByRole('combobox', { name: 'Filter the list' }).inputValue()).toContain('type:library')

    await page.goto(`${portal.url}/catalog?q=created<soon`)
    await page.getByRole('link', { name: 'Clear the filter' }).click()
    await page.getByRole('table').waitFor()
  })

  test('keeps both of two filters that are chosen faster than it can show one', async () => {
    const page = await openPage(`${portal.url}/catalog`)
    await page.getByText('60 in the catalog').waitFor()
    await page.getByRole('checkbox', { name: 'payments' }).waitFor()

    await page.evaluate(
      (names) => {
        const isNamed = ({ textContent }: Element) => names.some((name) => textContent?.includes(name))
        for (const label of document.querySelectorAll('label')) if (isNamed(label)) label.click()
      },
      ['library', 'payments'],
    )

    await page.getByText('1 found').waitFor()
    expect(queryOf(page)).toBe('kind:component type:library tag:payments')
  })

  test('is filtered by text, with / as the way there, and knows the addresses of earlier portals', async () => {
    const page = await openPage(`${portal.url}/catalog?kind=all`)
    await page.getByRole('link', { name: 'Orders API' }).waitFor()

    await page.keyboard.press('/')
    await page.keyboard.type('orders')

    await page.waitForURL(/\?q=orders$/)
    await page.getByText('1 found').waitFor()
    await page.getByRole('link', { name: 'Orders API' }).click()
    await page.getByRole('heading', { level: 1, name: 'Orders API' }).waitFor()
  })

  test('says which filter hides everything, and drops it', async () => {
    const page = await openPage(`${portal.url}/catalog?q=kind:component+tag:payments+owner:none`)

    await page.getByRole('link', { name: 'Remove owner:none 3 found' }).click()

    await page.getByText('3 found').waitFor()
    expect(queryOf(page)).toBe('kind:component tag:payments')
  })

  test('says what may be meant by a misspelt kind or owner, and shows that', async () => {
    const page = await openPage(`${portal.url}/catalog?q=kind:componnt+owner:grup/team`)
    await page.getByRole('heading', { level: 1, name: 'Catalog' }).waitFor()
    await page.getByText('Did you mean kind:component?').getByRole('link').click()
    await page.getByText('Did you mean owner:group/team?').getByRole('link').click()
    await page.getByText('59 found').waitFor()
    expect(queryOf(page)).toBe('kind:component owner:group/team')
  })

  test('puts the filters behind a button where there is no room for them', async () => {
    const page = await openPage(`${portal.url}/catalog`, { viewport: { width: 360, height: 800 } })

    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('dialog').getByRole('checkbox', { name: 'payments' }).click()
    await page.getByRole('button', { name: 'Show 3' }).click()

    await page.getByText('3 found').waitFor()
    // Its panel is wider than what is left of its button.
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByRole('dialog').getByRole('radio', { name: 'Comfortable' }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  test('shows an error with a way on when the server fails', async () => {
    const page = await openPage(portal.url, { mayComplain: /500/ })
    await page.getByRole('link', { name: /Groups$/ }).waitFor()
    await page.route('**/api/catalog/list*', (route) =>
      route.fulfill({
        status: 500,
        json: { error: { name: 'InternalError', message: 'The database is away.' }, response: { statusCode: 500 } },
      }),
    )
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click()
    await page.getByText('The database is away.').waitFor()

    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()

    await page.getByText('60 in the catalog').waitFor()
  })
})

test('an empty catalog says how to fill it', async () => {
  const portal = await startPortal({ app: true })
  const page = await openPage(`${portal.url}/catalog`)

  await page.getByRole('region', { name: 'Register a URL' }).getByText('kind: Component').waitFor()
  await page.getByRole('region', { name: 'Connect a Git organisation' }).getByRole('link').waitFor()
  await page.getByRole('region', { name: 'Look at an example' }).getByText('./catalog-info/all.yaml').waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'Register by URL' }).click()

  await page.getByLabel('Address of a catalog file').waitFor()
})

const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q')

/** Waits until it has the focus. */
const focused = (element: Locator) => element.and(element.page().locator(':focus')).waitFor()

const alignWithTop = (element: Element) => element.scrollIntoView({ block: 'start' })

/** Whether what one sees in the middle of an element is the element. */
function isOnTop(element: Element): boolean {
  const { left, top, height } = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(left + 20, top + height / 2))
}
