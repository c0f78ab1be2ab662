import { buildEntity, catalogFile, serveFiles, type TestPortal } from '@callboard/testing'
import { catalog } from '../../catalog/plugin'

type Entity = Parameters<typeof buildEntity>[0]

/** Registers entities, each a Component with the annotations that it is given. */
export async function registerEntities(portal: TestPortal, ...entities: Entity[]): Promise<void> {
  const files = await serveFiles({ 'catalog-info.yaml': catalogFile(...entities.map((entity) => buildEntity(entity))) })
  await portal.call(catalog.routes.addLocation, { target: files.url('catalog-info.yaml') })
}
