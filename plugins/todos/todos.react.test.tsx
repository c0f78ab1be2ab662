import { buildEntity, startPortal } from '@callboard/testing'
import { renderPlugin } from '@callboard/testing/react'
import { expect, test } from 'vitest'
import { todos } from './plugin'
import TodosPage from './TodosPage'
import TodosTab from './TodosTab'

const web = buildEntity()

test('all todos stand on one page, each with its component', async () => {
  const portal = await startPortal()
  await portal.call(todos.routes.add, { entity: 'component:default/web', title: 'Write the runbook' })

  const { screen, user, address } = await renderPlugin(<TodosPage />, { portal, at: '/todos' })

  await screen.findByRole('checkbox', { name: 'Write the runbook' })
  await user.click(screen.getByRole('link', { name: 'web' }))
  expect(address()).toBe('/catalog/default/component/web')
})

test('an empty field cannot be added, and what is typed can', async () => {
  const portal = await startPortal()
  const { screen, user } = await renderPlugin(<TodosTab entity={web} />, { portal })
  const add = await screen.findByRole('button', { name: 'Add' })
  expect(add).toHaveProperty('disabled', true)

  await user.type(screen.getByLabelText('What is to be done?'), 'Rotate the keys')
  await user.click(add)

  await screen.findByRole('checkbox', { name: 'Rotate the keys' })
  expect(await portal.call(todos.routes.list, {})).toMatchObject([{ title: 'Rotate the keys' }])
})
