import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRepository } from '../../repository'
import { type MeasuredCatalog, measureCatalog } from './measureCatalog'
import { reportOf } from './report'

interface Options {
  /** How many entities, one catalog after the other. */
  sizes: number[]
  /** Folder that keeps the catalogs for another run; a folder in it for each size. Without one they are gone afterwards. */
  data: string | undefined
  only: string[]
}

/** Measures catalogs of several sizes. The whole is written to `docs/`; a part of it is only shown. */
export async function benchCatalog({ sizes, data, only }: Options): Promise<void> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'callboard-bench-')))
  const catalogs: MeasuredCatalog[] = []
  try {
    for (const entities of sizes) {
      const dataDir = join(folder, String(entities))
      const onStep = (doing: string) => void process.stderr.write(`${entities}: ${doing}\n`)
      catalogs.push(await measureCatalog({ dataDir, entities, only, onStep }))
    }
  } finally {
    if (!data) await rm(folder, { recursive: true })
  }
  const report = reportOf(catalogs)
  process.stdout.write(report)
  if (only.length > 0) return
  await writeFile(inRepository('docs/benchmarks-catalog.md'), report)
  await writeFile(inRepository('docs/benchmarks-catalog.json'), `${JSON.stringify(catalogs, null, 2)}\n`)
}
