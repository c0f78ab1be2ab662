import { buildEntity, catalogFile, type FileServer, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from './plugin'

const { routes } = catalog
let portal: TestPortal
let files: FileServer
let id: string
const component = (name: string, description: string) => buildEntity({ metadata: { name, description } })
const nest = (...targets: string[]) => buildEntity({ kind: 'Location', metadata: { name: 'all' }, spec: { targets } })

beforeAll(async () => {
  portal = await startPortal({ app: true, config: { catalog: { orphanStrategy: 'keep' } } })
  files = await serveFiles({
    'all.yaml': catalogFile(nest('./web.yaml', './shop.yaml')),
    'web.yaml': catalogFile(component('web', 'Where people look around.')),
    'shop.yaml': catalogFile(component('shop', 'Where people choose and pay.'), component('cart', 'What they chose.')),
    'other.yaml': catalogFile(component('cart', 'Another cart.'), component('till', 'Where it rings.')),
  })
  const add = async (file: string) => (await portal.call(routes.addLocation, { target: files.url(file) })).location.id
  id = await add('all.yaml')
  await add('other.yaml')
  files.files['all.yaml'] = catalogFile(nest('./shop.yaml'))
  files.files['shop.yaml'] = catalogFile(
    component('store', 'Where people choose and pay.'),
    component('cart', 'What they chose.'),
  )
  await portal.call(routes.refresh, { id })
})

test('an orphan says so in the list and on its page, is deleted there, and comes back from its history', async () => {
  const page = await openPage(`${portal.url}/catalog/locations`, { mayComplain: /404/ })
  const orphans = page.getByRole('region', { name: 'Orphans (1)' })
  await orphans.getByRole('link', { name: 'web' }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await orphans.getByRole('link', { name: 'All orphans in the list' }).click()
  await page.getByText('1 found').waitFor()
  expect(new URL(page.url()).search).toBe('?q=is:orphan')
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Orphan1$/ })
    .waitFor()
  await page.getByRole('row', { name: 'web' }).getByText('Orphan').waitFor()
  await page.goto(`${portal.url}/catalog?q=kind:group+is:orphan`)
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Orphan0$/ })
    .waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'web' }).click()
  await page.getByText('No file says this entity any more').waitFor()
  expect(await findViolations(page)).toEqual([])

  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('web is deleted').waitFor()
  await page.goto(`${portal.url}/catalog/default/component/web`)
  const gone = page.getByRole('region', { name: 'What it was' })
  await gone.getByText('Deleted as an orphan by guest').waitFor()
  expect(await findViolations(page)).toEqual([])
  await gone.getByRole('button', { name: 'Restore' }).press('Enter')
  await page.getByText('No file says this entity any more').waitFor()
  await page.getByRole('heading', { level: 1, name: 'web' }).and(page.locator(':focus')).waitFor()
})

test('a conflict is told on both sides, and settled by handing over', async () => {
  const page = await openPage(`${portal.url}/catalog/default/component/till`)
  await page
    .getByRole('region', { name: /Others keep what/ })
    .getByRole('link', { name: 'cart' })
    .click()
  const claimed = page.getByRole('region', { name: 'Another file says this entity too' })
  await claimed.getByText(files.url('other.yaml')).waitFor()
  expect(await findViolations(page)).toEqual([])
  await claimed.getByRole('button', { name: 'Let this one have it' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).press('Enter')
  await page.getByText('Another cart.').first().waitFor()
  await claimed.getByText(files.url('shop.yaml')).waitFor()
  await claimed.getByRole('button', { name: 'Let this one have it' }).and(page.locator(':focus')).waitFor()
  await page.goto(`${portal.url}/catalog/locations`)
  await page.getByRole('region', { name: 'Conflicts (1)' }).getByRole('link', { name: 'cart' }).waitFor()
  expect(await findViolations(page)).toEqual([])
})

test('what looks like a rename is made one, and the old address leads to the new page', async () => {
  const page = await openPage(`${portal.url}/catalog/default/component/shop`, { mayComplain: /40[49]/ })
  await page.getByRole('region', { name: 'This looks like a rename' }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Lead the old name there' }).click()
  await page.waitForURL('**/component/store')
  await page.getByText('shop was renamed to store').waitFor()
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Former names…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('component:default/shop').waitFor()
  await dialog.getByLabel('Former name').fill('boutique')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await dialog.getByText('component:default/boutique').waitFor()
  expect(await findViolations(page)).toEqual([])
  await dialog.getByRole('textbox', { name: 'Former name' }).fill('till')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await dialog.getByText('is an entity itself').waitFor()
  expect(await dialog.getByRole('alert').innerText()).not.toContain('newest state')
  await page.goto(`${portal.url}/catalog/default/component/boutique/history`)
  await page.waitForURL('**/component/store/history')
})

test('the former name of what is gone leads to what it was', async () => {
  await portal.call(routes.addAlias, { ref: 'component:default/till', alias: 'register' })
  const { location } = await portal.call(routes.entityReads, { kind: 'component', namespace: 'default', name: 'till' })
  await portal.call(routes.removeLocation, { id: location.id })
  const page = await openPage(`${portal.url}/catalog/default/component/register`, { mayComplain: /40[49]/ })
  await page.waitForURL('**/component/till')
  await page.getByRole('region', { name: 'What it was' }).getByText('Where it rings.').first().waitFor()
})
