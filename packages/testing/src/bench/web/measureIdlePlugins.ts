import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { copyRepository } from '../../copyRepository'
import { runIn } from '../../runIn'
import { median } from '../median'
import { addIdlePlugins } from './addIdlePlugins'
import { visitOnce } from './measureVisits'
import type { Filled } from './withPortal'

/** So many, besides those that are there. */
export const idlePlugins = 80

/**
 * How much longer a cold visit takes with many plugins installed that do nothing: 1.05 is 5 % longer. Both portals are visited one
 * after the other and compared, so that a machine that is slow for a while is slow for both, each as often first, and five times as often
 * as for other figures: 5 % is less than one visit differs from the next.
 */
export async function measureIdlePlugins(browser: Browser, { url, runCopy }: Filled, runs: number): Promise<number> {
  const copy = await mkdtemp(join(tmpdir(), 'callboard-copy-'))
  try {
    copyRepository(copy)
    await addIdlePlugins(copy, idlePlugins)
    await runIn(copy, 'packages/cli/bin/callboard.mjs', ['build'])
    const crowded = await runCopy(copy)
    const ratios: number[] = []
    for (let run = 0; run < runs * 5; run++) ratios.push(await compare(browser, [url, crowded], run % 2 === 1))
    return median(ratios)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function compare(browser: Browser, [url, crowded]: [string, string], isTurned: boolean): Promise<number> {
  const first = await visitOnce(browser, isTurned ? crowded : url)
  const second = await visitOnce(browser, isTurned ? url : crowded)
  return isTurned ? first / second : second / first
}
