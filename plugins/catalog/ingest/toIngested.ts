import { type Entity, type Kind, refOf, relationsOf } from '@callboard/catalog-model'
import { facetsOf } from '../kinds/facetsOf'
import type { Drafted } from './enrich'
import { shortHash } from './hashOf'
import type { Edge, IngestedEntity } from './Ingested'
import { letOthersIn } from './letOthersIn'

/** Kind, namespace and name of at most 63 characters, and what joins them: a longer ref can name no entity. */
const longestRef = 3 * 63 + 2

/** An entity, and where it stands. */
interface Placed extends Pick<Drafted, 'entity'> {
  draft: Pick<Drafted['draft'], 'file' | 'line'>
}

/** Step 6: what an entity relates to, read off its kind, and what of it is stored. */
export function toIngested({ draft, entity }: Placed, kinds: Record<string, Kind>): IngestedEntity {
  const edges = edgesOf(entity, kinds)
  return {
    ref: refOf(entity),
    file: draft.file,
    line: draft.line,
    entity,
    edges,
    facets: facetsOf(entity, kinds),
    hash: shortHash(JSON.stringify([entity, edges])),
  }
}

/** The same for all of a location. */
export async function allIngested(drafted: Drafted[], kinds: Record<string, Kind>): Promise<IngestedEntity[]> {
  const ingested: IngestedEntity[] = []
  const turn = letOthersIn()
  for (const each of drafted) {
    await turn()
    ingested.push(toIngested(each, kinds))
  }
  return ingested
}

/** Only what the entity itself says: the database turns it around for the other end. */
const edgesOf = (entity: Entity, kinds: Record<string, Kind>): Edge[] =>
  relationsOf(entity, kinds)
    .filter(({ target }) => target.length <= longestRef)
    .map(({ type, inverse, target }) => ({ type, inverse, targetRef: target }))
