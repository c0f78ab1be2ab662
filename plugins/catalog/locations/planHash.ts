import { sha256 } from '../ingest/hashOf'
import type { Ingested } from '../ingest/Ingested'
import { type Source, stringifySource } from '../ingest/Source'
import type { PlannedChange } from '../plugin'
import type { StoredEntity } from '../queries/findStored'

/** Names what a plan rests on: the files read, and what the catalog has of the entities that it touches. */
export function planHash(
  source: Source,
  { files, entities }: Ingested,
  stored: ReadonlyMap<string, StoredEntity>,
  changes: PlannedChange[],
): string {
  const after = new Map(entities.map(({ ref, hash }) => [ref, hash]))
  return sha256(
    JSON.stringify([
      stringifySource(source),
      files.map(({ url, hash }) => [url, hash]).sort(),
      changes.map(({ ref, action, heldBy }) => [ref, action, heldBy, stored.get(ref)?.hash, after.get(ref)]),
    ]),
  )
}
