import { buildEntity, catalogFile, type FileServer, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../plugin'
import { locationsOf } from '../../testing/register'

const broken = `apiVersion: backstage.io/v1alpha1
kind: Componet
metadata:
  name: refunds
spec: { type: service, lifecycle: production, owner: team }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ledger
  title: Ledger
spec: { type: service, lifecycle: production, owner: teem }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: team
spec: { type: team, children: [] }
---
kind: [Component
`

describe('Registering by URL', () => {
  let portal: TestPortal
  let files: FileServer
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    files = await serveFiles({ 'broken.yaml': broken })
  })

  test('begins in the one field, also when one comes from another page, and helps to write a file that is not there yet', async () => {
    const page = await openPage(`${portal.url}/catalog/locations`)
    await page.getByRole('link', { name: 'Register' }).first().click()
    await page.getByLabel('Address of a catalog file').and(page.locator(':focus')).waitFor()

    await page.getByLabel('Name', { exact: true }).fill('my ledger')
    await page.locator('[data-level=error]').getByText('name: my ledger').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('ledger')
    await page.getByRole('radio', { name: 'library' }).check()
    await page.locator('[data-level=error]').first().waitFor({ state: 'detached' })
    await page.getByText('type: library').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  const preview = async (page: Page, url: string) => {
    await page.getByLabel('Address of a catalog file').fill(url)
    await page.keyboard.press('Enter')
  }
  const target = (name: string) => `${portal.url}/catalog/register?target=${encodeURIComponent(files.url(name))}`

  test('shows problems at their line and registers what is right, only when told to', async () => {
    const page = await openPage(`${portal.url}/catalog/register`)
    await preview(page, files.url('broken.yaml'))

    await page.getByText('1 file read: 2 to create.').waitFor()
    await page.locator('[data-level=error]').getByText('kind: Componet').waitFor()
    // It is not closed behind the last line.
    await page.locator('[data-level=error]').getByText('kind: [Component').waitFor()
    expect(await page.getByText('owner: teem').count()).toBe(0)
    await page.getByRole('button', { name: 'Show lines 7 to 15' }).click()
    await page.getByText('owner: teem').waitFor()
    await page.getByRole('region', { name: 'References that lead nowhere' }).getByText('Did you mean').waitFor()
    expect(await locationsOf(portal)).toEqual([])
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByText('2 entities are in the catalog').waitFor()
    await page.waitForFunction(() => document.activeElement?.ariaLabel === 'Registered')
    await page.reload()
    await page.getByRole('link', { name: 'Add CI: Ledger' }).waitFor()
    await page.getByRole('link', { name: 'Name an owner: Ledger' }).waitFor()
    await page.getByRole('img', { name: 'Component: Ledger' }).waitFor()
    await page.getByText('[![Ledger](').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Add docs: Ledger' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ledger' }).waitFor()
    await page.getByText('backstage.io/techdocs-ref').first().waitFor()
  })

  test('does not count notes as problems', async () => {
    files.files['noted.yaml'] = catalogFile(buildEntity({ metadata: { name: 'noted' } }))
    await portal.call(catalog.routes.addLocation, { target: files.url('noted.yaml') })
    const targets = ['./noted.yaml', './not-there.yaml']
    files.files['both.yaml'] = catalogFile(
      buildEntity({ kind: 'Location', metadata: { name: 'both' }, spec: { targets } }),
    )
    const page = await openPage(target('both.yaml'))
    await page.getByText('This file is reached twice').waitFor()
    await page.getByText('One problem in one file').waitFor()
  })

  test('counts who names what is missing only where it knows them all', async () => {
    const naming = (count: number) =>
      catalogFile(
        ...Array.from({ length: count }, (_, index) =>
          buildEntity({ metadata: { name: `of-nobody-${index}` }, spec: { owner: 'nobody' } }),
        ),
      )
    files.files['some.yaml'] = naming(9)
    files.files['many.yaml'] = naming(600)
    const page = await openPage(target('some.yaml'))
    await page.getByText('and 5 more,').waitFor()
    await preview(page, files.url('many.yaml'))
    await page.getByText('and others,').waitFor()
  })

  test('on a phone, too, a problem can be read in full', async () => {
    const page = await openPage(target('broken.yaml'), { viewport: { width: 360, height: 800 } })
    const code = page.getByRole('region', { name: files.url('broken.yaml') })
    const name = code.locator('code').getByText('Component', { exact: true }).first()
    await name.waitFor()

    const note = code.locator('div[data-level]:not(:has([data-number]))').first()
    const [{ x, width }, frame] = [await boxOf(note), await boxOf(code)]

    expect(x + width).toBeLessThanOrEqual(frame.x + frame.width)
    expect(await note.innerText()).not.toContain('`')
  })

  test('refuses a plan that no longer holds, and shows the one that does', async () => {
    files.files['moving.yaml'] = catalogFile(buildEntity({ metadata: { name: 'first' } }))
    const page = await openPage(target('moving.yaml'), { mayComplain: /409/ })
    await page.getByText('component:default/first').waitFor()

    files.files['moving.yaml'] = catalogFile(buildEntity({ metadata: { name: 'second' } }))
    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByText('The plan has changed').waitFor()
    await page.getByText('component:default/second').waitFor()

    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByText('One entity is in the catalog').waitFor()
  })

  test('shows field by field what would change, and since when an address is registered', async () => {
    files.files['known.yaml'] = catalogFile(buildEntity({ metadata: { name: 'known', description: 'Old words' } }))
    await portal.call(catalog.routes.addLocation, { target: files.url('known.yaml') })
    files.files['known.yaml'] = catalogFile(buildEntity({ metadata: { name: 'known', description: 'New words' } }))
    const page = await openPage(target('known.yaml'))

    await page.getByText('This address is registered already').waitFor()
    await page.getByText('metadata › description').waitFor()
    await page.getByText('Before: Old words').waitFor()
    await page.getByText('After: New words').waitFor()

    await page.getByRole('button', { name: 'Apply changes' }).click()
    await page.getByText('One entity is in the catalog').waitFor()
  })

  test('names who holds an entity that is registered from elsewhere', async () => {
    files.files['mine.yaml'] = catalogFile(buildEntity({ metadata: { name: 'contested' } }))
    files.files['theirs.yaml'] = files.files['mine.yaml']
    await portal.call(catalog.routes.addLocation, { target: files.url('mine.yaml') })
    const page = await openPage(target('theirs.yaml'))

    await page.getByText('1 file read: 1 held elsewhere.').waitFor()
    await page.getByText(files.url('mine.yaml')).waitFor()

    expect(await page.getByRole('button', { name: 'Register' }).count()).toBe(0)
  })

  test('says why an address cannot be read, and keeps it in the field', async () => {
    const page = await openPage(`${portal.url}/catalog/register`)
    await preview(page, 'http://169.254.1.1/catalog-info.yaml')

    await page.getByText('This address could not be read').waitFor()
    await page.getByText('is a link-local address, which is not read').waitFor()

    expect(await page.getByLabel('Address of a catalog file').inputValue()).toBe('http://169.254.1.1/catalog-info.yaml')
  })

  test('reads an address again that could not be read at first', async () => {
    const page = await openPage(target('late.yaml'))
    await page.getByText('This address could not be read').waitFor()

    files.files['late.yaml'] = catalogFile(buildEntity({ metadata: { name: 'late' } }))
    await page.getByRole('button', { name: 'Try again' }).click()

    await page.getByText('1 file read: 1 to create.').waitFor()
  })

  test('does not ask the server about what is no web address', async () => {
    const page = await openPage(`${portal.url}/catalog/register`)
    await preview(page, 'catalog-info.yaml')

    await page.getByText('This is no web address').waitFor()
  })

  test('plans an address as soon as it is pasted, and looks at a file that is pasted instead of one', async () => {
    files.files['pasted.yaml'] = catalogFile(buildEntity({ metadata: { name: 'pasted' } }))
    const page = await openPage(`${portal.url}/catalog/register`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const paste = async (text: string) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.getByLabel('Address of a catalog file').selectText()
      await page.keyboard.press('Control+V')
    }
    await paste(files.url('pasted.yaml'))
    await page.getByText('1 file read: 1 to create.').waitFor()

    await paste(broken)
    await page.locator('[data-level=error]').getByText('kind: Componet').waitFor()
    await page.reload()
    await page.getByText('2 problems in one file').waitFor()
    expect(await findViolations(page)).toEqual([])
    await paste(broken.replace('Componet', 'Component').replace('kind: [Component\n', ''))
    await page.getByText('3 entities, and nothing wrong').waitFor()
    await page.goBack()
    await page.locator('[data-level=error]').getByText('kind: Componet').waitFor()
  })
})

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not shown.')
  return box
}

test('who may not register is told so instead of asked for an address', async () => {
  const portal = await startPortal({ app: true, config: { permissions: { guests: ['*.read'] } } })
  const page = await openPage(`${portal.url}/catalog/register?target=https://example.com/a.yaml`)
  await page.getByText('which whoever runs the portal can give you').waitFor()
  expect(await page.getByLabel('Address of a catalog file').count()).toBe(0)
  expect(await findViolations(page)).toEqual([])
  await page.goto(`${portal.url}/catalog`)
  await page.getByText('The catalog is empty').waitFor()
  expect(await page.getByRole('link', { name: /^Register/ }).count()).toBe(0)
})
