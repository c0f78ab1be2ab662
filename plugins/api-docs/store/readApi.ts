import type { Entity } from '@callboard/plugin-api'
import { type Db, inTransaction, type Services } from '@callboard/plugin-api/backend'
import type { Operation } from '../plugin'
import type { Claim } from './claimDue'
import { dropUnused } from './forgetGone'
import { hashOf } from './hashOf'
import { documentKey, documentType, operationDocument } from './operationDocument'
import { parseApart } from './parseApart'
import { saveDefinition } from './saveDefinition'

type ReadingServices = Pick<Services, 'db' | 'catalog' | 'search' | 'inWorker'>

/** Reads the definition of an API, unless that text was read before, and puts what it offers into the index. */
export async function readApi({ ref, lease }: Claim, services: ReadingServices): Promise<void> {
  const { db, catalog, search } = services
  const entity = await catalog.get(ref)
  if (!entity) return
  const definition = definitionOf(entity)
  const hash = definition && hashOf(definition)
  if (definition && hash) await readOnce(hash, definition, { ...services, someoneWaits: lease === null })
  await inTransaction(db, async (db) => {
    const before = await keepHash(db, { ref, lease, hash: hash ?? null })
    await indexOperations(db, search, { entity, ref, hash: hash ?? null, before })
    if (before && before !== hash) await dropUnused(db, [before])
  })
}

const running = new Map<string, Promise<void>>()

/** Reads a text that was not read before. Those who want the same one at the same time wait for one reading. */
async function readOnce(
  hash: string,
  definition: DefinitionText,
  { db, ...apart }: Pick<Services, 'db' | 'inWorker'> & { someoneWaits: boolean },
): Promise<void> {
  if ((await db('definitions').where({ hash }).select('hash')).length > 0) return
  const { text } = definition
  const read = async () => saveDefinition(db, { hash, text, parsed: await parseApart(definition, apart) })
  const reading = running.get(hash) ?? read().finally(() => running.delete(hash))
  running.set(hash, reading)
  await reading
}

/** The text of a definition and what it is said to be. */
export interface DefinitionText {
  text: string
  type: string
}

function definitionOf({ spec = {} }: Entity): DefinitionText | undefined {
  const { definition, type } = spec
  if (typeof definition !== 'string' || definition.trim() === '') return undefined
  return { text: definition, type: String(type ?? '').toLowerCase() }
}

/** What became due again meanwhile stays due. Gives the hash that the API had before. */
async function keepHash(db: Db, { ref, lease, hash }: Claim & { hash: string | null }): Promise<string | null> {
  const [before] = await db('apis').where({ ref }).forUpdate().pluck('hash')
  await db.raw(
    `
    insert into apis as known (ref, hash) values (:ref, :hash)
    on conflict (ref) do update set
      hash = excluded.hash,
      due_at = case when known.due_at = :lease::timestamptz then null else known.due_at end
    `,
    { ref, hash, lease },
  )
  return before ?? null
}

interface Indexed {
  entity: Entity
  ref: string
  hash: string | null
  before: string | null
}

async function indexOperations(db: Db, search: Services['search'], { entity, ref, hash, before }: Indexed) {
  const { title, name } = entity.metadata
  const operations: Operation[] = hash
    ? await db('operations').where({ hash }).orderBy('position').pluck('details')
    : []
  const had: string[] = before ? await db('operations').where({ hash: before }).pluck('key') : []
  const now = new Set(operations.map(({ key }) => key))
  const gone = had.filter((key) => !now.has(key)).map((key) => documentKey(ref, key))
  await search.remove(db, documentType, gone)
  await search.save(
    db,
    documentType,
    operations.map((operation) => operationDocument({ ref, title: title ?? name }, operation)),
  )
}
