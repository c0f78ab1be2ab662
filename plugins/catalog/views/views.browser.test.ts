import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'

describe('Views of the list', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const mine = buildEntity({ metadata: { name: 'mine' }, spec: { owner: 'user:default/guest' } })
    const theirs = buildEntity({ metadata: { name: 'theirs' }, spec: { type: 'library' } })
    const files = await serveFiles({ 'all.yaml': catalogFile(mine, theirs) })
    await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  })

  test('an entity is starred by key, found among the starred and the recently viewed, and the star is taken back', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/theirs`)
    const star = page.getByRole('button', { name: 'Star theirs' })
    await star.first().waitFor()
    await page.keyboard.press('s')
    await page.getByRole('status').getByText('theirs is starred').waitFor()
    await star.and(page.locator('[aria-pressed=true]')).first().waitFor()

    await page.goto(`${portal.url}/catalog`)
    const views = page.getByRole('navigation', { name: 'Views' })
    const rows = page.getByRole('table').getByRole('link')
    await views.getByRole('link', { name: 'Mine' }).click()
    await page.getByText('1 found').waitFor()
    expect(await rows.filter({ hasText: 'mine' }).count()).toBe(1)
    for (const name of ['Starred', 'Recently viewed']) {
      await views.getByRole('link', { name }).click()
      await views.locator('[aria-current=page]', { hasText: name }).waitFor()
      await rows.filter({ hasText: 'theirs' }).waitFor()
    }

    await page.goto(portal.url)
    const card = page.getByRole('region', { name: 'Starred' })
    await card.getByRole('button', { name: 'Star theirs' }).click()
    await card.getByText('Nothing starred yet').waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await card.getByRole('link', { name: 'theirs' }).waitFor()
    // The page shows it before the portal has it.
    await expect.poll(() => portal.call(catalog.routes.stars, {})).toMatchObject([{ title: 'theirs' }])
  })

  test('a list is saved as a view, changed, renamed and shared, deleted, and brought back', async () => {
    const page = await openPage(`${portal.url}/catalog?q=type:library`)
    const views = page.getByRole('navigation', { name: 'Views' })
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Save view' }).click()
    await dialog.getByLabel('Name').fill('Libraries')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await views.getByRole('link', { name: 'Libraries' }).and(page.locator('[aria-current=page]')).waitFor()

    await page.getByRole('columnheader', { name: /^Name/ }).getByRole('button').first().click()
    await page.getByRole('button', { name: 'Update view' }).click()
    await page.getByRole('status').getByText('Libraries shows this list from now on.').waitFor()
    expect(await page.getByRole('button', { name: 'Save as new' }).count()).toBe(0)
    await page.getByRole('button', { name: 'This view' }).click()
    await page.getByRole('menuitem', { name: 'Rename or share…' }).click()
    await dialog.getByLabel('Name').fill('All libraries')
    await dialog.getByRole('checkbox').check()
    await page.keyboard.press('Enter')
    const link = views.getByRole('link', { name: 'All libraries' })
    await link.waitFor()
    const [saved] = await portal.call(catalog.routes.views, {})
    expect(saved).toMatchObject({ name: 'All libraries', isShared: true, query: 'q=type:library&sort=-name' })

    await page.getByRole('button', { name: 'This view' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await link.waitFor({ state: 'detached' })
    await page.getByRole('status').getByText('The view All libraries is deleted.').waitFor()
    await page.keyboard.press('Control+z')
    await link.click()
    await page.waitForURL(`**/catalog?q=type:library&sort=-name&view=${saved?.id}`)
    expect(await findViolations(page)).toEqual([])
  })
})
