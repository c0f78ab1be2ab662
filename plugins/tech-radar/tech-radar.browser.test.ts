import { inRepository, startPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { expect, test } from 'vitest'

test('what to build with is found in the picture, in the list, and by what it is tagged with', async () => {
  const source = inRepository('plugins/tech-radar/example/radar.yaml')
  const portal = await startPortal({ app: true, config: { 'tech-radar': { source } } })
  const page = await openPage(`${portal.url}/tech-radar`)
  const rust = page.getByRole('listitem').filter({ hasText: 'Rust' })
  await rust.getByText('Moved in').waitFor()
  expect(await findViolations(page)).toEqual([])

  // What is pointed at in the picture is marked in the list.
  await page.locator('svg a').filter({ hasText: 'Rust' }).hover()
  await rust.and(page.locator('[data-marked]')).waitFor()
  await page.getByRole('combobox', { name: 'Tag' }).click()
  await page.getByRole('option', { name: 'gates' }).click()
  await page.getByRole('link', { name: 'TypeScript' }).waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('?tag=gates')

  await page.locator('svg a').filter({ hasText: 'Rust' }).click()
  await page.getByRole('heading', { level: 1, name: 'Rust' }).waitFor()
  await page.getByText('a scan may take no longer than a blink').waitFor()
  expect(await findViolations(page)).toEqual([])
})
