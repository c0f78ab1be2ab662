import { serveFiles, startPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { expect, test } from 'vitest'
import { register } from '../testing/register'
import { robotFiles, robots } from './robots.fixture'

test('a kind of the configuration has a list with columns and filters, and pages that name its fields', async () => {
  const portal = await startPortal({ app: true, config: { catalog: { kinds: robots } } })
  const files = await serveFiles({ ...robotFiles })
  await register(portal, files.url('robots.yaml'))
  const page = await openPage(`${portal.url}/catalog`)

  await page.getByRole('navigation', { name: 'Kinds' }).getByRole('link', { name: 'Robots' }).click()
  await page.getByRole('heading', { name: 'Robots' }).waitFor()
  await page.getByRole('checkbox', { name: 'porto' }).click()
  await page.getByText('2 found').waitFor()
  await page.getByRole('button', { name: 'Model' }).click()
  await page.waitForURL((url) => url.searchParams.get('sort') === 'spec.model')
  await page.reload()
  const rows = page.getByRole('table', { name: 'Robots' }).getByRole('row')
  await rows.nth(2).waitFor()
  expect(await rows.allInnerTexts()).toMatchObject(
    [/Model\s+Serial number/, /mover[\s\S]*R-20\s+12/, /sorter[\s\S]*R-3/].map((each) => expect.stringMatching(each)),
  )

  const bar = page.getByRole('combobox', { name: 'Filter the list' })
  await bar.fill('kind:robot model:R-3 ')
  await page.getByText('1 found').waitFor()
  await bar.fill('kind:robot ')
  await bar.press('Enter')
  await page.getByRole('link', { name: 'lifter' }).click()
  const about = page.getByRole('region', { name: 'About' })
  await about.getByText('Warehouse').waitFor()
  expect(await about.getByRole('link', { name: 'fleet' }).getAttribute('href')).toBe('/catalog/default/component/fleet')
  expect(await findViolations(page)).toEqual([])
})
