import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'

describe('The home page', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const mine = buildEntity({ metadata: { name: 'mine' }, spec: { owner: 'user:default/guest' } })
    const theirs = buildEntity({ metadata: { name: 'theirs' } })
    const files = await serveFiles({ 'all.yaml': catalogFile(mine, theirs) })
    await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  })

  test('shows what there is and what I looked at, and each leads there', async () => {
    const page = await openPage(portal.url)
    await page.getByRole('link', { name: /^2\s*Components$/ }).click()
    await page.getByRole('link', { name: 'mine', exact: true }).click()
    await page.getByRole('link', { name: 'Overview' }).waitFor()

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click()
    await page.getByRole('region', { name: 'Recently viewed' }).getByRole('link', { name: 'mine' }).click()

    await page.getByRole('heading', { level: 1, name: 'mine' }).waitFor()
  })

  test('greets whoever came by name', async () => {
    const page = await openPage(portal.url)

    await page.getByRole('heading', { level: 1, name: /^Good (morning|afternoon|evening), guest$/i }).waitFor()
  })

  test('opens the palette from its search field', async () => {
    const page = await openPage(portal.url)

    await page.getByRole('main').getByRole('button', { name: 'Search' }).click()

    await page.getByRole('dialog').waitFor()
  })

  test('explains how to register until that was put away', async () => {
    const page = await openPage(portal.url)
    const hint = page.getByRole('region', { name: 'First steps' })
    await hint.getByRole('button', { name: 'Put this hint away' }).click()

    await page.reload()
    await page.getByRole('region', { name: 'In the catalog' }).waitFor()

    expect(await hint.count()).toBe(0)
  })
})
