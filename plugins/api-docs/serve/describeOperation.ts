import { notFound } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import type { NamedSchema, Operation } from '../plugin'
import { type DefinitionName, findDefinition } from './findDefinition'
import { rendered } from './rendered'
import { schemasNear } from './schemasNear'

type Address = DefinitionName & { key: string }

/** Everything about one operation. @throws PortalError 404 */
export async function describeOperation(
  { key, ...address }: Address,
  services: Services,
): Promise<{ operation: Operation; schemas: NamedSchema[] }> {
  const hash = await findDefinition(address, services)
  const [found] = hash ? await services.db('operations').where({ hash, key }).select('details', 'refs') : []
  if (!hash || !found) throw notFound('operation', key)
  const schemas = await schemasNear(services.db, hash, found.refs)
  return rendered({ operation: found.details, schemas }, services)
}
