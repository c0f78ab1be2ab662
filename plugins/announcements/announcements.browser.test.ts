import { startPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { expect, test } from 'vitest'
import { announcements } from './plugin'

test('an announcement is written, heard of on an open home page, read, and gone from there', async () => {
  const portal = await startPortal({ app: true })
  const home = await openPage(portal.url)
  await home.getByRole('heading', { level: 1 }).waitFor()
  const card = home.getByRole('region', { name: 'Announcements' })
  expect(await card.isVisible()).toBe(false)

  const page = await openPage(`${portal.url}/announcements`)
  await page.getByText('No announcements').waitFor()
  await page.getByRole('link', { name: 'Write' }).click()
  await page.getByLabel('Title').fill('The lights go out')
  await page.getByLabel('Text').fill('On **Friday**.')
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('heading', { level: 1, name: 'The lights go out' }).waitFor()
  await page.getByText('Friday', { exact: true }).waitFor()
  expect(await findViolations(page)).toEqual([])

  await home.getByText('New announcement: The lights go out').waitFor()
  await home.reload()
  await card.getByText('1 unread').waitFor()
  expect(await findViolations(home)).toEqual([])
  await card.getByRole('link', { name: 'The lights go out' }).click()
  await home.getByRole('button', { name: 'Mark as unread' }).waitFor()
  await home.goto(portal.url)
  await home.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => card.isVisible()).toBe(false)

  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('No announcements').waitFor()
  expect(await portal.call(announcements.routes.list, {})).toMatchObject({ total: 0 })
})
