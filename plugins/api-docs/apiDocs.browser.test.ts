import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { api, events, graph, orders, seats } from './testing/examples'

describe('APIs in the browser', () => {
  let portal: TestPortal
  const tab = (name: string) => `${portal.url}/catalog/default/api/${name}/definition`
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const files = await serveFiles({
      'shop.yaml': catalogFile(
        api('orders', orders, { title: 'Orders API' }),
        api('order-events', events, { type: 'asyncapi' }),
        api('shop-graph', graph, { type: 'graphql' }),
        api('seats', seats, { type: 'grpc' }),
        api('broken', 'openapi: 3.0.0\npaths:\n  /a: {}\n /b: {}'),
        buildEntity({ metadata: { name: 'web', title: 'Web Shop' }, spec: { consumesApis: ['orders'] } }),
        buildEntity({ kind: 'Group', metadata: { name: 'team', title: 'The Team' } }),
      ),
    })
    await portal.call(catalog.routes.addLocation, { target: files.url('shop.yaml') })
  })

  test('an operation of OpenAPI is found in the list, read, unfolded and linked to', async () => {
    const page = await openPage(tab('orders'))
    const nav = page.getByRole('navigation', { name: 'Parts of the definition' })
    await page.getByRole('heading', { name: 'Servers' }).waitFor()
    await nav.getByLabel('Filter operations and schemas').fill('place order')
    await nav.getByRole('link', { name: '/orders/{id}' }).waitFor({ state: 'detached' })

    await nav.getByRole('link', { name: '/orders' }).click()
    await page.getByRole('heading', { name: 'Place an order' }).waitFor()
    await expect.poll(() => page.title()).toBe('Place an order · Orders API · Definition · Callboard')
    await page.getByText("curl -X POST 'https://api.example.com/v2/orders'").waitFor()
    await page.getByRole('button', { name: 'Fields of parts' }).first().click()
    await page.getByText('which stands around this').first().waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.goBack()
    await page.getByRole('heading', { name: 'Servers' }).waitFor()
    await page.goto(`${tab('orders')}?operation=getOrder`)
    await page.getByRole('heading', { name: 'Look at an order' }).waitFor()
    await page.getByRole('row', { name: 'id path required' }).getByText('Which one').waitFor()
    expect(await page.evaluate('window.broken')).toBeUndefined()
  })

  test('a schema says what it holds and which operations use it', async () => {
    const page = await openPage(`${tab('orders')}?schema=Order`)
    await page.getByRole('heading', { name: 'Order', exact: true }).waitFor()

    await page.getByRole('button', { name: 'Fields of total' }).click()
    await page.getByText('at least 0').waitFor()
    await page.getByRole('article').getByRole('link', { name: '/orders' }).click()

    await page.getByRole('heading', { name: 'Place an order' }).waitFor()
  })

  test('a link to what is gone says so', async () => {
    const page = await openPage(`${tab('orders')}?operation=sellOrder`, { mayComplain: /404/ })

    await page.getByText('There is no operation “sellOrder” here').waitFor()
    await page.getByRole('link', { name: 'See all of the definition' }).click()

    await page.getByRole('heading', { name: 'Servers' }).waitFor()
  })

  test('a channel of AsyncAPI shows its messages', async () => {
    const page = await openPage(tab('order-events'), { colorScheme: 'dark' })
    await page.getByRole('main').getByRole('link', { name: 'Follow orders' }).click()

    await page.getByText('You subscribe to this channel; the application sends.').waitFor()
    await page.getByText('orderId', { exact: true }).waitFor()

    expect(await findViolations(page)).toEqual([])
  })

  test('fields of GraphQL and methods of gRPC show what they take and give', async () => {
    const page = await openPage(`${tab('shop-graph')}?operation=query.order`)
    await page.getByText('withParts', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'State', exact: true }).last().click()
    await page.getByText('PAID', { exact: true }).waitFor()

    await page.goto(`${tab('seats')}?operation=Seats.Hold`)
    await page.getByText('Up to ten.').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  test('a definition that cannot be read is text, with what is wrong at its line', async () => {
    const page = await openPage(tab('broken'))

    await page.getByText('This definition can only be shown as text').waitFor()
    await page.locator('[data-level="error"]').first().waitFor()
    await page.getByRole('button', { name: 'Download' }).waitFor()

    expect(await findViolations(page)).toEqual([])
  })

  test('the list is narrowed and leads to a definition; a component says what it consumes', async () => {
    const page = await openPage(`${portal.url}/apis`)
    await page.getByRole('row', { name: /Orders API/ }).waitFor()

    await page.getByLabel('Filter by name, title or description').fill('graph')
    await page.getByRole('row', { name: /Orders API/ }).waitFor({ state: 'detached' })
    expect(page.url()).toContain('text=graph')

    await page.goto(`${portal.url}/catalog/default/component/web`)
    const card = page.getByRole('region', { name: 'APIs' })
    await card.getByRole('link', { name: '2 operations' }).click()
    await page.getByRole('heading', { name: 'Servers' }).waitFor()
  })

  test('everything fits on a phone', async () => {
    const page = await openPage(`${tab('orders')}?operation=placeOrder`, { viewport: { width: 360, height: 800 } })
    await page.getByRole('heading', { name: 'Place an order' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    await page.getByRole('link', { name: 'All of Orders' }).click()
    await page.getByRole('heading', { name: 'Servers' }).waitFor()

    await page.getByRole('button', { name: 'Contents' }).click()
    await page.getByLabel('Filter operations and schemas').fill('look')
    const contents = page.getByRole('navigation', { name: 'Parts of the definition' })
    await contents.getByRole('link', { name: '/orders/{id}' }).click()

    await page.getByRole('heading', { name: 'Look at an order' }).waitFor()
    await contents.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})
