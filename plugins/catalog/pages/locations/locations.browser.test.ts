import {
  buildEntity,
  catalogFile,
  type FileServer,
  serve,
  serveFiles,
  startPortal,
  type TestPortal,
} from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../plugin'

describe('The page of locations', () => {
  let portal: TestPortal
  let files: FileServer
  beforeAll(async () => {
    files = await serveFiles({ 'web.yaml': catalogFile(buildEntity()), 'list.txt': '' })
    portal = await startPortal({
      app: true,
      config: { catalog: { providers: { list: { ours: { target: files.url('list.txt') } } } } },
    })
    await portal.call(catalog.routes.addLocation, { target: files.url('web.yaml') })
  })

  test('reads a location again, and says when that fails', async () => {
    const page = await openPage(`${portal.url}/catalog/locations`)
    const row = page.getByRole('listitem').filter({ hasText: files.url('web.yaml') })
    await row.getByText('1 entity').waitFor()

    files.files['web.yaml'] = catalogFile(buildEntity(), buildEntity({ metadata: { name: 'other' } }))
    await row.getByRole('button', { name: 'Refresh' }).click()
    const steps = row.getByRole('region', { name: 'Reading now' })
    await steps.getByText('Read again: 1 new.').waitFor()
    await row.locator('ul').getByText('2 entities').waitFor()
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Refresh/)

    delete files.files['web.yaml']
    await row.getByRole('button', { name: 'Refresh' }).click()
    await steps.getByText('Reading failed: There is no file').waitFor()
    await row.getByText('The last attempt failed').waitFor()
    await row.locator('ul').getByText('2 entities').waitFor()
    expect(await findViolations(page)).toEqual([])

    await row.getByRole('link', { name: files.url('web.yaml') }).click()
    await page.getByText('Failed at fetch').waitFor()
    await page.getByText('What was read last is kept').waitFor()
    expect(await page.getByRole('row').filter({ hasText: 'Registering by guest' }).count()).toBe(1)
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('link', { name: 'other' }).click()
    await page.getByRole('region', { name: 'web.yaml cannot be read' }).waitFor()
    await page.getByRole('link', { name: 'How its reads went' }).click()
    await page.getByText('Failed at fetch').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  test('of many files that cannot be read shows the first, and counts all', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `many-${index}`)
    const spec = { targets: names.map((name) => `./${name}`) }
    let isBroken = false
    const { origin } = await serve(({ url = '' }, response) => {
      if (url === '/all') response.end(catalogFile(buildEntity({ kind: 'Location', metadata: { name: 'all' }, spec })))
      else if (isBroken) response.writeHead(500).end()
      else response.end(catalogFile(buildEntity({ metadata: { name: url.slice(1) } })))
    })
    const { location } = await portal.call(catalog.routes.addLocation, { target: `${origin}/all` })
    isBroken = true
    await portal.call(catalog.routes.refresh, { id: location.id })
    const page = await openPage(`${portal.url}/catalog/locations/${location.id}`)
    const failing = page.getByRole('region', { name: '101 files below it cannot be read' })
    await failing.getByText('many-0').first().waitFor()
    expect(await failing.getByRole('listitem').count()).toBe(8)
    await failing.getByRole('button', { name: 'Show all 100' }).click()
    await failing.getByText('100 of 101').waitFor()
    expect(await findViolations(page)).toEqual([])
    await portal.call(catalog.routes.removeLocation, { id: location.id })
  })

  test('shows the steps of a read that somebody asked for in another window', async () => {
    let open: (() => void) | undefined
    let gate: Promise<void> | undefined
    const { origin } = await serve(async (_request, response) => {
      await gate
      response.end(catalogFile(buildEntity({ metadata: { name: 'slow' } })))
    })
    const { location } = await portal.call(catalog.routes.addLocation, { target: `${origin}/slow.yaml` })
    gate = new Promise((resolve) => {
      open = resolve
    })
    const pages = [`/catalog/locations/${location.id}`, '/catalog/default/component/slow/sync']
    const [asking, watching] = await Promise.all(pages.map((path) => openPage(portal.url + path)))
    await asking?.getByRole('button', { name: 'Refresh' }).click()
    const steps = watching?.getByRole('region', { name: 'Reading now' })
    await steps?.getByText('Fetching…').waitFor()
    open?.()
    await steps?.getByText('Read again: nothing is new.').waitFor()
    await steps?.getByRole('button', { name: 'Put away' }).click()
    await steps?.waitFor({ state: 'detached' })
    await watching?.getByRole('row').filter({ hasText: 'Refresh by guest' }).waitFor()
    await portal.call(catalog.routes.removeLocation, { id: location.id })
  })

  test('runs what discovers locations, and says what it found', async () => {
    const page = await openPage(`${portal.url}/catalog/locations`)
    const row = page
      .getByRole('region', { name: 'Discovery' })
      .getByRole('listitem')
      .filter({ hasText: 'Addresses in' })
    files.files['found.yaml'] = catalogFile(buildEntity({ metadata: { name: 'found' } }))
    files.files['list.txt'] = 'found.yaml'
    await row.getByRole('button', { name: 'Run now' }).click()
    await row.getByText('1 entry', { exact: true }).waitFor()
    await page.getByRole('link', { name: files.url('found.yaml') }).waitFor()
    files.files['list.txt'] = 'javascript:alert(1)'
    await row.getByRole('button', { name: 'Run now' }).click()
    await row.getByText('Entry 1 of').waitFor()
    expect(await findViolations(page)).toEqual([])
    files.files['list.txt'] = ''
    await row.getByRole('button', { name: 'Run now' }).click()
    await row.getByText('0 entries', { exact: true }).waitFor()
  })

  test('says of an id that no location has where to look', async () => {
    const page = await openPage(`${portal.url}/catalog/locations/nonsense`, { mayComplain: /404/ })
    await page.getByText('No location has this id').waitFor()
    await page.getByRole('link', { name: 'Show all locations' }).click()
    await page.getByRole('heading', { level: 1, name: 'Locations' }).waitFor()
  })

  test('restores an entity that was taken out of the catalog', async () => {
    files.files['web.yaml'] = catalogFile(buildEntity(), buildEntity({ metadata: { name: 'unwanted' } }))
    await portal.call(catalog.routes.refreshEntity, { entityRef: 'component:default/web' })
    // A card of another plugin that is still loading asks for what is gone.
    const page = await openPage(`${portal.url}/catalog/default/component/unwanted`, { mayComplain: /404/ })
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Take out of the catalog' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click()
    await page.getByRole('status').getByText('unwanted left the catalog').waitFor()

    await page.goto(`${portal.url}/catalog/locations`)
    const card = page.getByRole('region', { name: 'Taken out of the catalog' })
    await card.getByText('component:default/unwanted').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    await card.getByRole('button', { name: 'Restore' }).click()
    await card.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement !== document.body)
    await page.getByText('2 entities').waitFor()
  })

  test('unregisters a location, and then says how to register one', async () => {
    const page = await openPage(`${portal.url}/catalog/locations`)

    await page.getByRole('button', { name: 'Unregister' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Unregister' }).click()

    await page.getByRole('status').getByText('left the catalog').waitFor()
    await page.getByText('Nothing is registered yet').waitFor()
    await page.waitForFunction(() => document.activeElement !== document.body)
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Put away' }).click()
    expect(await page.getByText('left the catalog').count()).toBe(0)
  })
})
