import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withClient } from '../../withClient'
import { restApi } from './Measurement'
import { type Catalog, withCatalog } from './withCatalog'

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_timing': 'off',
}

/** The plans of the statements that a page of the list takes, as PostgreSQL ran them. */
export async function explainList(catalog: Catalog): Promise<string> {
  const { dataDir, postgres } = catalog
  const database = new URL(postgres.url).pathname.slice(1)
  await run(
    postgres.url,
    Object.entries(settings).map(([name, value]) => `alter database ${database} set ${name} = '${value}'`),
  )
  try {
    return await withCatalog(catalog, async ({ ask }) => {
      const log = join(dataDir, 'postgres.log')
      const page = `${restApi}/entities/by-query?filter=kind=component&orderField=metadata.name,asc&limit=20`
      await ask(page)
      const before = (await stat(log)).size
      await ask(page)
      return plansIn((await readFile(log)).subarray(before).toString())
    })
  } finally {
    await run(postgres.url, [`alter database ${database} reset all`])
  }
}

const plansIn = (log: string) =>
  log
    .split(/^(?=[^\t])/m)
    .map((entry) => entry.replace(/^\t/gm, '').replace(/^.*?(?=duration:)/, ''))
    .filter((entry) => entry.startsWith('duration:') && /\bentities\b/.test(entry))
    .join('\n')
    .replace(/^(.{160}).+$/gm, '$1 …')

const run = (url: string, statements: string[]) =>
  withClient(url, async (client) => {
    for (const statement of statements) await client.query(statement)
  })
