import { type TestPortal, withClient } from '@callboard/testing'

/** What a statement gives, for what no route shows. */
export const rows = <Row = Record<string, unknown>>(portal: TestPortal, sql: string): Promise<Row[]> =>
  withClient(portal.database, async (client) => (await client.query(sql)).rows)
