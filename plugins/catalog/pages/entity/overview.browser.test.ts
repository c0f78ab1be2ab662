import type { Plugin } from '@callboard/plugin-api'
import { eventually, inRepository, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'

const config = {
  catalog: {
    locations: ['org/ticketing.yaml', 'ticketing/box-office/catalog-info.yaml'].map((file) => ({
      type: 'file',
      target: inRepository(`catalog-info/${file}`),
    })),
  },
  'ci-cd': { exampleHistory: true },
}

/** What people come for, and where it stands. */
const answersOn = (page: Page): Record<string, Locator> => {
  const card = (name: string) => page.getByRole('region', { name, exact: true })
  return {
    'what it is': card('About').getByText(/^Turns held seats into orders/),
    'who owns it': card('Owner').getByText('Box Office', { exact: true }),
    'whether it is alive': card('About').getByText('Last read'),
    'what runs in production': card('What is running where').getByText('production'),
    'whether it is green': card('Last runs').getByText(/^(Succeeded|Failed)/),
    'what it depends on': card('Relations').getByRole('link', { name: 'ticketing.orders.v2' }),
    'who depends on it': card('Relations').getByText('Dependency of'),
    'where its docs begin': card('Docs').getByRole('link', { name: 'Life of an order' }),
    'what changed lately': card('Lately').getByText('Found in its file'),
  }
}

async function bottomOf(answer: Locator): Promise<number> {
  await answer.first().waitFor()
  const { y, height } = (await answer.first().boundingBox()) ?? { y: Number.NaN, height: 0 }
  return y + height
}

describe('The overview of a component', () => {
  let portal: TestPortal
  let url: string
  beforeAll(async () => {
    portal = await startPortal({ app: true, config })
    url = `${portal.url}/catalog/default/component/order-service`
    const has = async (path: string) => {
      const answer = await portal.fetch(path)
      if (!answer.ok || (await answer.text()).length < 100) throw new Error(`${path} has nothing yet`)
    }
    // Named by their ids: without one of these plugins the catalog has its page all the same.
    await portal.runTask({ id: 'ci-cd' } as Plugin, 'exampleHistory')
    await eventually(() => portal.runTask({ id: 'docs' } as Plugin, 'build'))
    await eventually(() => has('/api/docs/pages/default/component/order-service'))
  })

  test('answers what people come for within the first window, and nothing moves while it comes', async () => {
    const page = await openPage(url)
    await page.addInitScript(() => {
      const shifts = { sum: 0 }
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.reload()
    const below: string[] = []
    for (const [question, answer] of Object.entries(answersOn(page)))
      if ((await bottomOf(answer)) > 800) below.push(question)
    expect(below).toEqual([])
    // The stream of events never ends, so the network is never still.
    await expect.poll(() => page.getByRole('status', { name: 'Loading' }).count()).toBe(0)
    expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThan(0.02)
  })

  test('keeps its name in sight, over nothing that has the focus, and has keys', async () => {
    const page = await openPage(url)
    await bottomOf(answersOn(page)['where its docs begin'] as Locator)
    await page.keyboard.press('End')
    const line = page.getByRole('region', { name: 'In short' })
    await line.getByText('component:default/order-service').waitFor()
    expect((await line.boundingBox())?.height).toBe(48)
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Copy backstage.io/managed-by-location' }).focus()
    const tops: number[] = []
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Shift+Tab')
      tops.push(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0))
    }
    expect(tops.filter((top) => top < 48)).toEqual([])

    await page.keyboard.press('.')
    await page.getByRole('menuitem', { name: 'Copy page as Markdown' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    await page.waitForURL(`${url}/docs`)
  })
})
