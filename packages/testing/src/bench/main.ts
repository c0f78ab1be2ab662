import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inRepository } from '../repository'
import { benchCatalog } from './catalog/main'
import { measureRegistration } from './measureRegistration'
import { measureStart } from './measureStart'
import { runPortal } from './runPortal'

const runs = 5

/**
 * Measures the built portal on this machine and writes a report: `npm run build && npm run bench` with the example organisation,
 * `npm run bench -- --entities 10000,100000` with a large catalog. For that, `--data FOLDER` keeps what was registered for the next
 * run, and `--only WORD` measures a part.
 */
async function bench() {
  const { entities, data, only } = parseArgs({
    options: { entities: { type: 'string' }, data: { type: 'string' }, only: { type: 'string', multiple: true } },
  }).values
  return entities ? benchCatalog({ sizes: entities.split(',').map(Number), data, only: only ?? [] }) : benchExample()
}

async function benchExample() {
  const dataDir = await mkdtemp(join(tmpdir(), 'callboard-bench-'))
  try {
    const results = { ...(await measureStart(dataDir, runs)), ...(await measureRunning(dataDir)) }
    const report = reportOf(results)
    await writeFile(inRepository('docs/benchmarks.md'), report)
    process.stdout.write(report)
  } finally {
    await rm(dataDir, { recursive: true })
  }
}

async function measureRunning(dataDir: string) {
  const portal = await runPortal(dataDir)
  try {
    return await measureRegistration(portal.url, 500, runs)
  } finally {
    await portal.stop()
  }
}

const reportOf = (results: Record<string, number>) => `# Benchmarks

Written by \`npm run bench\` (after \`npm run build\`): the built portal with the example organisation on the embedded PostgreSQL,
medians of ${runs} runs, Node ${process.version}, ${cpus().length} cores. Machines differ; compare figures of one run. A plan is bound by parsing YAML,
registering by that and by one transaction in PostgreSQL. What a browser waits for is measured apart, by \`npm run bench:web\`: [its report](benchmarks-web.md).

| what | measured |
|---|---|
${Object.entries(results)
  .map(([what, value]) => `| ${what} | ${value} |`)
  .join('\n')}
`

await bench()
