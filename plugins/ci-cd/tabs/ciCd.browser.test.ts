import type { TestPortal } from '@callboard/testing'
import { findViolations, openPage, type Page } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { minutesAgo, report, runEvent } from '../testing/report'
import { pathOf, startCiCd } from '../testing/startCiCd'

const green = Array.from({ length: 33 }, (_, index) => runEvent({ id: String(index + 1), ago: 5000 - index * 100 }))
const sha = 'f'.repeat(40)
const retried = { id: '40', ago: 1000, title: 'Sometimes it works', commit: { sha } }

const failing = {
  ...runEvent({ id: '50', ago: 60, status: 'failed', title: 'Break the build', took: 20 }),
  // As of a step that may fail.
  job: {
    name: 'Build',
    status: 'succeeded',
    failedStep: 'Tell of coverage',
    startedAt: minutesAgo(60),
    finishedAt: minutesAgo(55),
  },
}
const failingJob = {
  job: {
    run: { pipeline: 'CI', id: '50' },
    name: 'Test',
    status: 'failed',
    failedStep: 'npm test',
    startedAt: minutesAgo(55),
    finishedAt: minutesAgo(40),
  },
}

describe('The CI/CD tab', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startCiCd()
    await report(
      portal,
      ...green,
      runEvent({ ...retried, status: 'failed', attempt: 1 }),
      runEvent({ ...retried, attempt: 2 }),
      failing,
      failingJob,
      runEvent({ id: '51', ago: 30, branch: 'spike', pullRequest: 12, title: 'Try another way' }),
    )
  })
  const open = (name: string, tab = 'ci-cd') => openPage(`${portal.url}${pathOf(name, tab)}`)
  const runs = (page: Page) => page.getByRole('list', { name: 'Runs', exact: true }).locator('> li')

  test('the last thirty runs on the default branch each say what became of them, and lead there', async () => {
    const page = await open('web')
    const bars = page.getByRole('figure', { name: 'Last runs' }).getByRole('link')
    await bars.first().waitFor()

    expect(await bars.count()).toBe(30)
    await bars.filter({ hasText: 'CI #50 failed after 20m, 15m longer than usual' }).click()

    await page.getByRole('heading', { name: 'Break the build' }).waitFor()
    await page.getByText('Failed at “npm test”').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'All runs' }).click()
    await runs(page).first().waitFor()
  })

  test('a run opens in place, the job that failed first', async () => {
    const page = await open('web')
    await page.getByRole('button', { name: 'Jobs of Break the build' }).click()

    const jobs = page.getByRole('list', { name: 'Jobs' }).getByRole('listitem')
    await jobs.first().waitFor()
    expect(await jobs.allInnerTexts()).toEqual([
      expect.stringMatching(/^Failed\s+Test\s+Failed at/),
      expect.stringMatching(/^Succeeded\s+Build/),
    ])
    expect(await jobs.getByText('Failed at').count()).toBe(1)
    expect(await findViolations(page)).toEqual([])
  })

  test('the list is narrowed by branch and status, which its address says', async () => {
    const page = await open('web')
    await page.getByRole('combobox', { name: 'Status' }).click()
    await page.getByRole('option', { name: 'Failed' }).click()

    await expect.poll(() => runs(page).count()).toBe(1)
    expect(new URL(page.url()).search).toBe('?status=failed')
    await page.goBack()
    await expect.poll(() => runs(page).count()).toBe(30)

    const other = await open('web', 'ci-cd?branch=spike')
    await runs(other).getByRole('link', { name: '#12' }).waitFor()
    expect(await runs(other).getByRole('link', { name: '#12' }).getAttribute('href')).toBe(
      'https://github.com/acme/web/pull/12',
    )
    expect(await runs(other).count()).toBe(1)
  })

  test('nothing like what was chosen leads back to everything', async () => {
    const page = await open('web', 'ci-cd?branch=gone&status=cancelled')
    await page.getByRole('button', { name: 'Show all runs' }).click()

    await expect.poll(() => runs(page).count()).toBe(30)
  })

  test('older runs are on the next page', async () => {
    const page = await open('web')
    await page.getByRole('button', { name: 'Older' }).click()

    await runs(page).filter({ hasText: 'CI #1' }).first().waitFor()
    await page.getByRole('button', { name: 'Newest' }).click()
    await runs(page).filter({ hasText: 'Break the build' }).waitFor()
  })

  test('a run that failed and then succeeded at the same commit is called flaky, and leads to its attempts', async () => {
    const page = await open('web')
    const run = runs(page).filter({ hasText: 'Sometimes it works' })
    await run.getByText('Flaky').waitFor()
    await run.getByRole('link', { name: 'Sometimes it works' }).click()

    await page.getByRole('navigation', { name: 'Attempts' }).getByRole('link', { name: 'Attempt 1 Failed' }).click()
    await page.getByRole('navigation', { name: 'Attempts' }).getByRole('link', { name: 'Attempt 2' }).waitFor()
    await page.getByText('Failed', { exact: true }).first().waitFor()
  })

  test('a component without an annotation is told which, one that is silent where to send events', async () => {
    const unconnected = await open('unconnected')
    await unconnected.getByText('github.com/project-slug: my-org/my-repository').waitFor()
    expect(await findViolations(unconnected)).toEqual([])

    const silent = await open('silent')
    await silent.getByText(`${portal.url}/api/ci-cd/events/github`).waitFor()
  })

  test('on a phone nothing is cut off, in the dark as well', async () => {
    const viewport = { width: 360, height: 740 }
    const page = await openPage(`${portal.url}${pathOf('web', 'ci-cd')}`, { viewport, colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Jobs of Break the build' }).click()
    await page.getByRole('list', { name: 'Jobs' }).waitFor()

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })
})
