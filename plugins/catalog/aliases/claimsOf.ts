import type { IngestedEntity } from '../ingest/Ingested'
import { aliasesIn } from './aliasesIn'

/** An entity that says it had another name before. */
export interface AliasClaim {
  alias: string
  ref: string
}

/** The former names that these entities say. */
export const claimsOf = (entities: IngestedEntity[]): AliasClaim[] =>
  entities.flatMap(({ ref, entity }) => aliasesIn(entity).aliases.map((alias) => ({ alias, ref })))
