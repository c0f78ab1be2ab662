import type { TestPortal } from '@callboard/testing'
import { openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { deploymentEvent, report } from '../testing/report'
import { startCiCd } from '../testing/startCiCd'

describe('The page of deployments', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startCiCd()
  })
  const rows = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasText: /v\d/ })

  test('says what went out lately, narrowed by environment and owner, which its address says', async () => {
    await report(
      portal,
      deploymentEvent({ environment: 'production', version: 'v1', ago: 30 }),
      deploymentEvent({ environment: 'staging', version: 'v2', ago: 20, status: 'failed' }),
      { ...deploymentEvent({ environment: 'production', version: 'v7', ago: 10 }), repository: 'acme/silent' },
    )
    const page = await openPage(`${portal.url}/deployments`)
    await expect.poll(() => rows(page).count()).toBe(3)

    await page.getByRole('combobox', { name: 'Environment' }).click()
    await page.getByRole('option', { name: 'Production' }).click()
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByRole('combobox', { name: 'Owner' }).click()
    await page.getByRole('option', { name: 'Me and my groups' }).click()
    await expect.poll(() => rows(page).allInnerTexts()).toEqual([expect.stringContaining('v1')])
    expect(new URL(page.url()).search).toBe('?environment=production&owner=me')

    await rows(page).getByRole('link', { name: 'v1' }).click()
    await page.getByRole('list', { name: 'History of production' }).waitFor()
  })

  test('what fits nothing leads back to everything', async () => {
    const page = await openPage(`${portal.url}/deployments?environment=testing`, { colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Show all deployments' }).waitFor()

    await page.getByRole('button', { name: 'Show all deployments' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
  })
})
