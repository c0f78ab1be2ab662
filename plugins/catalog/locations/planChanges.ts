import { displayName } from '@callboard/catalog-model'
import type { Ingested, IngestedEntity } from '../ingest/Ingested'
import type { PlannedChange } from '../plugin'
import type { StoredEntity } from '../queries/findStored'
import { fieldChanges } from './fieldChanges'

/**
 * What storing a reading of a location would do to each entity: pure, and the same that `saveLocation` does.
 * @param gone refs of what the location had and no longer says.
 */
export function planChanges(
  ingested: Ingested,
  stored: ReadonlyMap<string, StoredEntity>,
  gone: ReadonlySet<string>,
  locationId: string | null,
): PlannedChange[] {
  return [
    ...ingested.entities.map((entity) => changeOf(entity, stored.get(entity.ref), locationId)),
    ...[...stored.values()].filter(({ ref }) => gone.has(ref)).map(removalOf),
  ]
}

function changeOf(planned: IngestedEntity, stored: StoredEntity | undefined, locationId: string | null): PlannedChange {
  const { ref, entity, file, line, hash } = planned
  // An orphan is of no location, and whoever says it takes it over.
  const isElsewhere = stored?.locationId != null && stored.locationId !== locationId
  // What another location has of the same file stays as it is, and is no conflict.
  const isHeld = isElsewhere && stored.file !== file
  const isSame = isElsewhere || stored?.hash === hash
  return {
    ref,
    kind: entity.kind,
    name: entity.metadata.name,
    title: displayName(entity) ?? null,
    description: entity.metadata.description ?? null,
    action: !stored ? 'create' : isHeld ? 'conflict' : isSame ? 'unchanged' : 'update',
    file,
    line,
    changes: stored?.document && !isElsewhere ? fieldChanges(stored.document, entity) : [],
    heldBy: isHeld ? stored.location : null,
  }
}

function removalOf({ ref, kind, name, title, description, file, line }: StoredEntity): PlannedChange {
  return { ref, kind, name, title, description, action: 'remove', file, line, changes: [], heldBy: null }
}
