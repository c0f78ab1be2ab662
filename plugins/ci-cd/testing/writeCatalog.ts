import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildEntity, catalogFile, temporaryFolder } from '@callboard/testing'

type Entity = Parameters<typeof buildEntity>[0]

/**
 * Writes a catalog file that a portal reads when it starts, and gives the configuration that says so. Who belongs to which
 * group is then known from the first request on; what is registered later may take seconds to change it.
 */
export async function writeCatalog(...entities: Entity[]) {
  const folder = await temporaryFolder('ci-cd')
  const target = join(folder, 'catalog-info.yaml')
  await writeFile(target, catalogFile(...entities.map((entity) => buildEntity(entity))))
  return { locations: [{ type: 'file', target }] }
}
