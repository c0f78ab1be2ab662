import { notFound } from '@callboard/plugin-api'
import type { Db, Services } from '@callboard/plugin-api/backend'
import type { NamedSchema, OperationLine } from '../plugin'
import { type DefinitionName, findDefinition } from './findDefinition'
import { rendered } from './rendered'
import { schemasNear } from './schemasNear'

type Address = DefinitionName & { key: string }

interface Described {
  schema: NamedSchema
  usedBy: OperationLine[]
  schemas: NamedSchema[]
}

/** One schema, and the operations that name it. @throws PortalError 404 */
export async function describeSchema({ key, ...address }: Address, services: Services): Promise<Described> {
  const hash = await findDefinition(address, services)
  const [found] = hash
    ? await services.db('schemas').where({ hash, key }).select('key', 'name', 'details as schema', 'refs')
    : []
  if (!hash || !found) throw notFound('schema', key)
  const { refs, ...schema } = found
  const [schemas, usedBy] = await Promise.all([schemasNear(services.db, hash, refs), findUses(services.db, hash, key)])
  return { ...(await rendered({ schema, schemas }, services)), usedBy }
}

/** So many schemas may stand between: where all hang together, everything would use everything. */
const farthest = 4

/** Directly, or through the schemas that an operation names. */
async function findUses(db: Db, hash: string, key: string): Promise<OperationLine[]> {
  const { rows } = await db.raw<{ rows: OperationLine[] }>(
    `
    with recursive users as (
      select :key::text as key, 0 as distance
      union
      select schemas.key, distance + 1
      from users join schemas on schemas.hash = :hash and users.key = any(schemas.refs)
      where distance < ${farthest}
    )
    select key, verb, name, summary, deprecated from operations
    where hash = :hash and refs && (select array_agg(distinct key) from users)
    order by position limit 200
    `,
    { hash, key },
  )
  return rows
}
