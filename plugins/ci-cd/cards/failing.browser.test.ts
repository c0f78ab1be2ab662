import type { TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { report, runEvent } from '../testing/report'
import { pathOf, startCiCd } from '../testing/startCiCd'

describe('What fails', () => {
  let portal: TestPortal
  let allIsWell: TestPortal
  beforeAll(async () => {
    portal = await startCiCd()
    allIsWell = await startCiCd()
    await report(
      portal,
      runEvent({ id: '1', ago: 90, status: 'failed', title: 'Break the build' }),
      runEvent({ id: '2', ago: 60, status: 'failed', title: 'Break it more' }),
    )
    await report(allIsWell, runEvent({ id: '1', ago: 90 }))
  })

  test('of mine stands on the home page, and leads to the run', async () => {
    const page = await openPage(portal.url)
    const card = page.getByRole('region', { name: 'Failing now and mine' })
    await card.getByRole('link', { name: 'web', exact: true }).waitFor()
    expect(await findViolations(page)).toEqual([])

    await card.getByRole('link', { name: 'CI failed 2 times in a row' }).click()
    await page.getByRole('heading', { name: 'Break it more' }).waitFor()
  })

  test('is nothing to speak of when all is green', async () => {
    const page = await openPage(allIsWell.url)
    await page.getByText('Everything of yours is green').waitFor()
  })

  test('is seen in the list of components, which asks once for all of them', async () => {
    const page = await openPage(`${portal.url}/plugins`)
    let asked = 0
    page.on('request', (request) => {
      if (request.url().endsWith('/api/ci-cd/statuses')) asked += 1
    })
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Catalog' }).click()
    const cell = page
      .getByRole('row')
      .filter({ hasText: 'web' })
      .getByRole('link', { name: /^Failed/ })
    await cell.waitFor()

    expect(asked).toBe(1)
    expect(await findViolations(page)).toEqual([])
    await cell.click()
    await page.waitForURL(`**${pathOf('web', 'ci-cd')}/runs/*`)
  })
})
