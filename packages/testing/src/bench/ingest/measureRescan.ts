import { withClient } from '../../withClient'
import type { RunningCatalog } from '../catalog/RunningCatalog'

/** Makes every location due and waits until all were read again. Gives the seconds that the portal's task took. */
export function measureRescan({ database }: RunningCatalog): Promise<number> {
  return withClient(database, async (client) => {
    await client.query('update catalog.locations set next_read_at = now()')
    await client.query(`update portal.tasks set next_run_at = now(), finished_at = null where name = 'refresh'`)
    for (;;) {
      const { rows } = await client.query(
        `select extract(epoch from finished_at - started_at)::float8 as seconds from portal.tasks
         where name = 'refresh' and finished_at > started_at
           and not exists (select from catalog.locations where next_read_at <= now())`,
      )
      if (rows[0]) return rows[0].seconds as number
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
}
