import { inPlainWords } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { SiteSummary } from '../plugin'
import { summaryColumns, summaryTables } from './summaryColumns'

/** All sites, by title. */
export async function listSites(db: Db): Promise<SiteSummary[]> {
  const { rows } = await db.raw<{ rows: SiteSummary[] }>(
    `select ${summaryColumns} from ${summaryTables} order by lower(coalesce(sites.title, entity.title, entity.name)), sites.ref`,
  )
  return rows.map(inPlainWords)
}
