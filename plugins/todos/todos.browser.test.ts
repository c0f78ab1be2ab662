import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { todos } from './plugin'

describe('Todos in the browser', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const files = await serveFiles({ 'web.yaml': catalogFile(buildEntity()) })
    await portal.call(catalog.routes.addLocation, { target: files.url('web.yaml') })
  })

  test('a todo is added to a component, ticked and removed', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/web/todos`)

    await page.getByLabel('What is to be done?').fill('Rotate the keys')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('checkbox', { name: 'Rotate the keys' }).click()
    await page.getByRole('checkbox', { name: 'Rotate the keys', checked: true }).waitFor()
    await page.getByRole('button', { name: 'Remove Rotate the keys' }).click()

    await page.getByText('Nothing left to do').waitFor()
    expect(await portal.call(todos.routes.list, {})).toEqual([])
  })

  test('a todo is added from the menu of a component, wherever on its page one is', async () => {
    const page = await openPage(`${portal.url}/catalog/default/component/web/yaml`)

    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Add a todo…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a todo to web' })
    await dialog.getByLabel('What is to be done?').fill('Rotate the keys')
    await dialog.getByRole('button', { name: 'Add' }).click()

    await dialog.waitFor({ state: 'detached' })
    const [added] = await portal.call(todos.routes.list, {})
    expect(added).toMatchObject({ entity: 'component:default/web', title: 'Rotate the keys' })
    await portal.call(todos.routes.remove, { id: added?.id ?? '' })
  })

  test('the overview of a component says how much is left to do', async () => {
    const { id } = await portal.call(todos.routes.add, { entity: 'component:default/web', title: 'Write the runbook' })
    const page = await openPage(`${portal.url}/catalog/default/component/web`)

    await page.getByRole('link', { name: '1 left to do' }).click()

    await page.getByRole('checkbox', { name: 'Write the runbook' }).waitFor()
    await portal.call(todos.routes.remove, { id })
  })

  test('who may only read sees no way to change anything', async () => {
    const { database } = portal
    const { id } = await portal.call(todos.routes.add, { entity: 'component:default/web', title: 'Write the runbook' })
    const readonly = await startPortal({ app: true, database, config: { permissions: { guests: ['*.read'] } } })
    const page = await openPage(`${readonly.url}/catalog/default/component/web/todos`)

    expect(await page.getByRole('checkbox', { name: 'Write the runbook' }).isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: 'Remove Write the runbook' }).count()).toBe(0)
    expect(await page.getByLabel('What is to be done?').count()).toBe(0)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'See what breaks if it stops' }).waitFor()
    expect(await page.getByRole('menuitem', { name: 'Add a todo…' }).count()).toBe(0)
    await portal.call(todos.routes.remove, { id })
  })
})
