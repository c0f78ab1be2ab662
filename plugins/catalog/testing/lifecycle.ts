import { buildEntity, startPortal, type TestPortal } from '@callboard/testing'
import { catalog } from '../plugin'
import { clientOf } from './clientOf'
import { nameOf } from './register'

const { routes } = catalog

/** A portal that deletes orphans, as they all do, and one that keeps them. */
export async function startBothStrategies(): Promise<{ deleting: TestPortal; keeping: TestPortal }> {
  const deleting = await startPortal()
  const keeping = await startPortal({ config: { catalog: { orphanStrategy: 'keep' } } })
  return { deleting, keeping }
}

/** A Component with what it says besides its name: metadata, and `spec`. */
export const component = (name: string, { spec = {}, ...metadata }: Record<string, unknown> & { spec?: object } = {}) =>
  buildEntity({ metadata: { name, ...metadata }, spec: { ...spec } })

/** A Location document that names files. */
export const nest = (name: string, ...targets: string[]) =>
  buildEntity({ kind: 'Location', metadata: { name }, spec: { targets } })

/** Registers an address, and gives the location's id. */
export const add = async (portal: TestPortal, target: string) =>
  (await portal.call(routes.addLocation, { target })).location.id

/** Reads a location again. */
export const refresh = (portal: TestPortal, id: string) => portal.call(routes.refresh, { id })

/** The entity as it is read over REST; undefined if there is none. */
export const read = (portal: TestPortal, ref: string) => clientOf(portal).getEntityByRef(ref)

/** What its page shows of an entity. */
export const describeIn = (portal: TestPortal, ref: string) => portal.call(routes.describe, nameOf(ref))

/** What happened to an entity last, such as `remove orphan`. */
export const lastOf = async (portal: TestPortal, ref: string) => {
  const { items } = await portal.call(routes.history, nameOf(ref))
  return items[0] && `${items[0].action} ${items[0].cause}`
}
