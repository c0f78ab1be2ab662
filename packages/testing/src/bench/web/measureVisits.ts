import type { Browser, BrowserContext } from 'playwright-core'
import { median } from '../median'
import { countTransfers } from './countTransfers'
import { openContext } from './openContext'
import { selectors } from './selectors'
import { settled } from './settled'

export interface MeasuredVisits {
  /** Milliseconds until rows show, with nothing in the cache. */
  cold: number
  /** The same when one has been there twice: what is in the cache is compiled by then. */
  warm: number
  /** In that visit, until the rows are those of today and can be clicked. */
  live: number
  requests: number
  /** JavaScript over the wire, in kB. */
  code: number
  /** Everything over the wire, in kB. */
  everything: number
}

/** Visits the catalog as somebody who was never here, and again. */
export async function measureVisits(browser: Browser, url: string, runs: number): Promise<MeasuredVisits> {
  const visits: MeasuredVisits[] = []
  for (let run = 0; run < runs; run++) visits.push(await visitThrice(browser, url))
  const middle = (what: keyof MeasuredVisits) => median(visits.map((visit) => visit[what]))
  return {
    cold: middle('cold'),
    warm: middle('warm'),
    live: middle('live'),
    requests: middle('requests'),
    code: middle('code') / 1000,
    everything: middle('everything') / 1000,
  }
}

/** Milliseconds until rows show to somebody who was never here. */
export async function visitOnce(browser: Browser, url: string): Promise<number> {
  const context = await openContext(browser)
  try {
    return (await visit(context, url)).shown
  } finally {
    await context.close()
  }
}

async function visitThrice(browser: Browser, url: string): Promise<MeasuredVisits> {
  const context = await openContext(browser)
  try {
    const { shown: cold, live: _, ...transfers } = await visit(context, url, { isLookedAt: true })
    await visit(context, url, { isLookedAt: true })
    const { shown: warm, live } = await visit(context, url)
    return { cold, warm, live, ...transfers }
  } finally {
    await context.close()
  }
}

/**
 * In a tab of its own, which is left at once unless somebody looks at it for a moment. What is fetched after the rows are there, for what
 * comes next, is waited for and counted too.
 */
async function visit(context: BrowserContext, url: string, { isLookedAt = false } = {}) {
  const page = await context.newPage()
  const transfers = await countTransfers(await context.newCDPSession(page))
  await page.goto(`${url}/catalog`, { waitUntil: 'commit' })
  const [shown, live] = await page.evaluate(
    ([row, liveRow]) => Promise.all([window.whenShown(row), window.whenShown(liveRow)]),
    [selectors.row, selectors.liveRow] as const,
  )
  await transfers.settle()
  const counts = transfers.counts()
  if (isLookedAt) await settled(page)
  await page.close()
  return { shown, live, ...counts }
}
