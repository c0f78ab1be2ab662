import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { IngestedEntity } from '../ingest/Ingested'
import { documentOf } from '../queries/documentOf'
import type { AliasClaim } from './claimsOf'
import { likelyRenames, type Rename } from './likelyRenames'

/** Each is compared with each: of more than this nobody renames one. */
const most = 100

interface Arrival {
  /** Whoever says its former name needs no guess. */
  claims: AliasClaim[]
  come: IngestedEntity[]
}

/** Which of the entities that are about to go were probably renamed to one that came. */
export async function findRenames(db: Db, gone: Array<{ ref: string }>, { claims, come }: Arrival): Promise<Rename[]> {
  if (gone.length === 0 || come.length === 0 || gone.length > most || come.length > most) return []
  const said = claims.flatMap(({ alias, ref }) => [alias, ref])
  const { rows } = await db.raw(
    `select ${documentOf('entities')} as document from entities where ref = any (:gone::text[]) and ref <> all (:said::text[])`,
    { gone: gone.map(({ ref }) => ref), said },
  )
  return likelyRenames(
    rows.map(({ document }: { document: Entity }) => document),
    come.filter(({ ref }) => !said.includes(ref)).map(({ entity }) => entity),
  )
}
