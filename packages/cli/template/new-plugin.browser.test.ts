// with page or tab
import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../../plugins/catalog/plugin'
import { newPlugin } from './plugin'

describe(`${newPlugin.title} in the browser`, () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    // with tab
    const files = await serveFiles({ 'web.yaml': catalogFile(buildEntity()) })
    await portal.call(catalog.routes.addLocation, { target: files.url('web.yaml') })
    // end
  })

  // with no route
  test('its page is there', async () => {
    const page = await openPage(`${portal.url}/new-plugin`)
    await page.getByRole('heading', { name: newPlugin.title, level: 1 }).waitFor()
    await page.getByText('Nothing here yet').waitFor()
    expect(await findViolations(page)).toEqual([])
  })
  // end

  // with page, route
  test('an entry is added on the page and removed', async () => {
    const page = await openPage(`${portal.url}/new-plugin`)

    await page.getByLabel('New entry').fill('Rotate the keys')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Rotate the keys' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Remove Rotate the keys' }).click()

    await page.getByText('No entries yet').waitFor()
  })
  // end

  // with tab
  test('an entry is added to a component', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/web/new-plugin`)

    await page.getByLabel('New entry').fill('Write the runbook')
    await page.getByRole('button', { name: 'Add' }).click()

    await page.getByRole('listitem').filter({ hasText: 'Write the runbook' }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })
  // end

  // with card
  test('the overview of a component says how many entries it has', async () => {
    const { id } = await portal.call(newPlugin.routes.add, { entity: 'component:default/web', text: 'Check the quota' })
    const page = await openPage(`${portal.url}/catalog/default/component/web`)

    await page.getByRole('region', { name: newPlugin.title }).getByRole('link').click()

    await page.getByRole('listitem').filter({ hasText: 'Check the quota' }).waitFor()
    await portal.call(newPlugin.routes.remove, { id })
  })
  // end
})
