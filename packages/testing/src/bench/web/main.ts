import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../browser/launchChromium'
import { inRepository } from '../../repository'
import { measureClicks } from './measureClicks'
import { measureGraph } from './measureGraph'
import { measureIdlePlugins } from './measureIdlePlugins'
import { measurePalette } from './measurePalette'
import { measureShifts } from './measureShifts'
import { type MeasuredStreams, measureStreams } from './measureStreams'
import { measureVisits } from './measureVisits'
import { paletteEntities, reportOf } from './report'
import { withPortal } from './withPortal'

const runs = 5

/**
 * Measures the built portal as a browser has it, and writes `docs/benchmarks-web.md`: `npm run build && npm run bench:web`.
 * `--data FOLDER` keeps the catalog for the next run; `--only visits` measures a part, and only shows it.
 */
async function benchWeb() {
  const { data, entities, only } = parseArgs({
    options: {
      data: { type: 'string' },
      entities: { type: 'string', default: '10000' },
      only: { type: 'string', multiple: true, default: [] },
    },
  }).values
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'callboard-bench-')))
  try {
    const measured = {
      ...(await measure(folder, Number(entities), only)),
      streams: only.length === 0 || only.includes('streams') ? await measureAllStreams() : [],
    }
    const report = reportOf(Number(entities), runs, measured)
    process.stdout.write(report)
    if (only.length === 0) await writeFile(inRepository('docs/benchmarks-web.md'), report)
  } finally {
    if (!data) await rm(folder, { recursive: true })
  }
}

function measure(folder: string, entities: number, only: string[]) {
  const isWanted = (part: string) => only.length === 0 || only.includes(part)
  return withPortal(folder, entities, async (portal) => {
    const { url } = portal
    return {
      visits: isWanted('visits') ? await inBrowser((browser) => measureVisits(browser, url, runs)) : undefined,
      click: isWanted('clicks') ? await inBrowser((browser) => measureClicks(browser, url, runs)) : undefined,
      shifts: isWanted('shifts') ? await inBrowser((browser) => measureShifts(browser, url, runs)) : undefined,
      palette: isWanted('palette') ? await inBrowser((one) => measurePalette(one, url, paletteEntities)) : undefined,
      graph: isWanted('graph') ? await inBrowser((browser) => measureGraph(browser, url, runs)) : undefined,
      idlePlugins: isWanted('plugins') ? await inBrowser((one) => measureIdlePlugins(one, portal, runs)) : undefined,
    }
  })
}

/** One for each part: what a browser has done before makes it slower. */
async function inBrowser<Measured>(run: (browser: Browser) => Promise<Measured>): Promise<Measured> {
  const browser = await launchChromium()
  try {
    return await run(browser)
  } finally {
    await browser.close()
  }
}

/** Each beginning with an empty catalog. */
async function measureAllStreams() {
  const measured: MeasuredStreams[] = []
  for (const count of [0, 100, 1000]) {
    const folder = await mkdtemp(join(tmpdir(), 'callboard-bench-'))
    measured.push(await measureStreams(folder, count, 10_000).finally(() => rm(folder, { recursive: true })))
  }
  return measured
}

await benchWeb()
