import type { TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { deploymentEvent, report, runEvent } from '../testing/report'
import { pathOf, startCiCd } from '../testing/startCiCd'

describe('What is running where', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startCiCd()
    await report(
      portal,
      deploymentEvent({ environment: 'production', version: 'v1', ago: 400 }),
      deploymentEvent({ environment: 'production', version: 'v2', ago: 300 }),
      deploymentEvent({ environment: 'production', version: 'v1', ago: 200, actor: 'Ben' }),
      deploymentEvent({ environment: 'production', version: 'v3', ago: 100, status: 'failed' }),
      deploymentEvent({ environment: 'staging', version: 'v3', ago: 120, url: 'https://staging.acme.test/' }),
      deploymentEvent({ environment: 'dev', version: 'v4', ago: 20, id: 'd4' }),
      { deployment: { environment: 'dev', version: 'v5', status: 'running', id: 'd5' } },
      runEvent({ id: '1', ago: 50, status: 'failed', title: 'Break the build' }),
    )
  })

  test('the tab shows each environment with its history', async () => {
    const page = await openPage(`${portal.url}${pathOf('web', 'deployments')}`)
    const production = page.getByRole('region', { name: 'production' })
    await production.getByText('v3 failed').waitFor()

    expect(await page.getByRole('region').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'dev',
      'staging',
      'production',
    ])
    await production.getByText(/by Ben/).waitFor()
    await production.getByText('Rollback').first().waitFor()
    await page.getByRole('region', { name: 'dev' }).getByText('v5 is being deployed').waitFor()
    const history = production.getByRole('list', { name: 'History of production' }).getByRole('listitem')
    await history.nth(3).waitFor()
    expect((await history.allInnerTexts()).map((text) => text.match(/v\d/)?.[0])).toEqual(['v3', 'v1', 'v2', 'v1'])
  })

  test('the overview has it in a strip that leads to the tab', async () => {
    const page = await openPage(`${portal.url}${pathOf('web')}`)
    const strip = page.getByRole('region', { name: 'What is running where' })
    const environments = strip.getByRole('listitem')
    await environments.first().waitFor()

    expect((await environments.allInnerTexts()).map((text) => text.match(/v\d/)?.[0])).toEqual(['v4', 'v3', 'v1'])
    await strip.getByRole('link', { name: /^production/ }).click()

    await page.getByRole('list', { name: 'History of production' }).waitFor()
  })

  test('the head of a component says that its default branch is red, on every tab', async () => {
    const page = await openPage(`${portal.url}${pathOf('web', 'relations')}`)
    await page
      .getByRole('list', { name: 'Facts' })
      .getByRole('link', { name: /^CI failed/ })
      .click()

    await page.getByRole('heading', { name: 'Break the build' }).waitFor()
    const silent = await openPage(`${portal.url}${pathOf('silent', 'deployments')}`)
    await silent.getByText('No deployment has been reported').waitFor()
    expect(
      await silent
        .getByRole('list', { name: 'Facts' })
        .getByRole('link', { name: /failed/ })
        .count(),
    ).toBe(0)
    await silent.getByRole('link', { name: 'Overview' }).click()
    await silent.getByRole('heading', { name: 'About' }).waitFor()
    await silent.getByRole('region', { name: 'What is running where' }).waitFor({ state: 'detached' })
  })

  test('where nothing was deployed the tab says how to report it', async () => {
    const page = await openPage(`${portal.url}${pathOf('unconnected', 'deployments')}`)
    await page.getByText('"entity": "component:default/unconnected"').waitFor()

    expect(await findViolations(page)).toEqual([])
  })

  test('on a phone the environments stand below each other', async () => {
    const viewport = { width: 360, height: 740 }
    const page = await openPage(`${portal.url}${pathOf('web', 'deployments')}`, { viewport })
    await page.getByRole('list', { name: 'History of production' }).waitFor()

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    expect(await findViolations(page)).toEqual([])
  })
})
