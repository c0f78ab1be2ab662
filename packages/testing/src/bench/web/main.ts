import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPortal } from '../runPortal'
import { measurePalette } from './measurePalette'
import { measureStreams } from './measureStreams'

/** Measures what browsers notice of the built portal: `npm run build && npm run bench:web`. */
async function benchWeb() {
  print(await inFolder(withPortal((url) => measurePalette(url, 50_000))))
  for (const count of [0, 100, 1000]) print(await inFolder((folder) => measureStreams(folder, count, 10_000)))
}

const print = (figures: object) => process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)

const withPortal =
  <Result>(measure: (url: string) => Promise<Result>) =>
  async (folder: string): Promise<Result> => {
    const portal = await runPortal(folder)
    return measure(portal.url).finally(portal.stop)
  }

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-bench-web-'))
  return work(folder).finally(() => rm(folder, { recursive: true }))
}

await benchWeb()
