import { expect } from 'vitest'
import { withClient } from '../withClient'
import type { Version } from './twoVersions'

/** What a database holds of each version, in one look, with what was committed then. */
const held = `
  select
    array(select distinct version(entities::text) from catalog.entities where kind = 'Component') as entities,
    array(select distinct version(target_ref) from catalog.edges where type = 'dependsOn') as edges,
    array(select distinct version(text) from catalog.files where url like '%/one.yaml') as files,
    array(
      select distinct version(words::text) from search.documents where type = 'catalog.entity' and key like 'component:%'
    ) as documents
`

/** Which version is stored: in entities, relations, texts of files and the search the same, or the test fails. */
export async function storedVersion(database: string): Promise<Version> {
  const sql = held.replace(/version\(([^)]+)\)/g, `substring($1 from 'apricot|blueberry')`)
  const [row] = await withClient(database, async (client) => (await client.query(sql)).rows)
  const [version] = row.entities
  expect(row).toEqual({ entities: [version], edges: [version], files: [version], documents: [version] })
  return version
}
