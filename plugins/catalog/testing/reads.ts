import { buildEntity, type TestPortal, withClient } from '@callboard/testing'
import { catalog } from '../plugin'

/** A Component that has a lifecycle to change. */
export const component = (name: string, lifecycle = 'production') =>
  buildEntity({ metadata: { name }, spec: { lifecycle } })

/** What the database of a portal answers. */
export const sqlIn = (portal: TestPortal, statement: string, values: unknown[] = []) =>
  withClient(portal.database, async (client) => (await client.query(statement, values)).rows)

/** The reads of a location, the latest first. */
export const readsIn = async (portal: TestPortal, id: string) =>
  (await portal.call(catalog.routes.reads, { id })).attempts
