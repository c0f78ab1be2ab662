import { startPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { expect, test } from 'vitest'
import { notifications } from './plugin'

test('the bell counts what is unread while one looks, and following a notification is reading it', async () => {
  const portal = await startPortal({ app: true })
  const page = await openPage(`${portal.url}/notifications`)
  await page.getByText('No notifications').waitFor()
  const bell = page.getByRole('link', { name: /^Notifications/ })
  expect(await bell.innerText()).not.toContain('unread')

  const tell = (title: string, link?: string) =>
    portal.call(notifications.routes.send, {
      recipients: { type: 'broadcast' },
      payload: { title, description: 'In the small house.', severity: 'high', topic: 'rig', ...(link && { link }) },
    })
  await tell('The rig is down', '/catalog')
  await tell('The rig is up again')
  await page.getByRole('link', { name: 'Notifications 2 unread' }).waitFor()
  await page.getByRole('button', { name: 'Show what is new' }).click()
  await page.getByRole('listitem').filter({ hasText: 'The rig is up again' }).getByText('high').waitFor()
  expect(await findViolations(page)).toEqual([])

  await page.getByRole('link', { name: 'The rig is down' }).click()
  await page.getByRole('link', { name: 'Notifications 1 unread' }).click()
  await page.getByRole('button', { name: 'Save The rig is up again' }).click()
  await page.getByRole('button', { name: 'Mark 1 as read' }).click()
  await bell.and(page.getByRole('link', { name: 'Notifications', exact: true })).waitFor()

  await page.goto(`${portal.url}/settings`)
  await page.getByRole('checkbox', { name: 'rig' }).click()
  await page.getByRole('checkbox', { name: 'rig', checked: false }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.goto(`${portal.url}/notifications`)
  await page.getByText('No notifications').waitFor()
})
