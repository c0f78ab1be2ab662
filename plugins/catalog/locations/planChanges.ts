import { displayName } from '@callboard/catalog-model'
import type { Ingested, IngestedEntity } from '../ingest/Ingested'
import { lastGoodOf } from '../ingest/lastGood'
import type { PlannedChange } from '../plugin'
import type { StoredEntity } from '../queries/findStored'
import { fieldChanges } from './fieldChanges'

/** What storing a reading of a location would do to each entity: pure, and the same that `saveLocation` does. */
export function planChanges(
  ingested: Ingested,
  stored: ReadonlyMap<string, StoredEntity>,
  locationId: string | null,
): PlannedChange[] {
  const said = new Set(ingested.entities.map(({ ref }) => ref))
  const lastGood = lastGoodOf(ingested)
  const gone = [...stored.values()].filter(
    ({ ref, file }) => !said.has(ref) && !lastGood.refs.includes(ref) && !lastGood.files.includes(file),
  )
  return [
    ...ingested.entities.map((entity) => changeOf(entity, stored.get(entity.ref), locationId)),
    ...gone.map(removalOf),
  ]
}

function changeOf(planned: IngestedEntity, stored: StoredEntity | undefined, locationId: string | null): PlannedChange {
  const { ref, entity, file, line, hash } = planned
  const isHeld = stored !== undefined && stored.locationId !== locationId
  const isSame = stored?.hash === hash
  return {
    ref,
    kind: entity.kind,
    name: entity.metadata.name,
    title: displayName(entity) ?? null,
    description: entity.metadata.description ?? null,
    action: !stored ? 'create' : isHeld ? 'conflict' : isSame ? 'unchanged' : 'update',
    file,
    line,
    changes: stored?.document && !isHeld ? fieldChanges(stored.document, entity) : [],
    heldBy: isHeld ? stored.location : null,
  }
}

function removalOf({ ref, kind, name, title, description, file, line }: StoredEntity): PlannedChange {
  return { ref, kind, name, title, description, action: 'remove', file, line, changes: [], heldBy: null }
}
