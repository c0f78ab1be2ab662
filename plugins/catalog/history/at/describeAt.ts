import { type EntityRefParts, type Kind, stringifyEntityRef } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { parseSource } from '../../ingest/Source'
import { specFields } from '../../kinds/specFields'
import type { EntityDescription } from '../../plugin'
import { boundRelations } from '../../queries/boundRelations'
import { findEntities } from '../../queries/findEntities'
import { findSummaries } from '../../queries/findSummaries'
import { findVersionAt } from './findVersionAt'
import { notThereAt } from './notThereAt'
import { readingAt } from './readingAt'

/** What an entity's page showed at a time. @throws PortalError 404 that says when it was there, if it ever was */
export async function describeAt(
  db: Db,
  name: EntityRefParts,
  at: string,
  kinds: Record<string, Kind>,
): Promise<EntityDescription> {
  const ref = stringifyEntityRef(name)
  const [found, version] = await Promise.all([
    readingAt(db, at, (db) => readEntity(db, ref)),
    findVersionAt(db, ref, at),
  ])
  if (!found || !version) throw await notThereAt(db, ref, at)
  const { entity, summary, relations, totals } = found
  const source = parseSource(entity.metadata.annotations?.['backstage.io/managed-by-location'])
  return {
    entity,
    summary,
    relations,
    relationTotals: totals,
    fields: specFields(entity, kinds),
    // Of then they are not known, and those of now say nothing about it.
    problems: [],
    outdated: null,
    location: null,
    orphan: null,
    conflicts: [],
    file: source?.target ?? version.location,
    line: 1,
    asOf: { at, version },
  }
}

async function readEntity(db: Db, ref: string) {
  const whole = (await findEntities(db, [ref])).get(ref)
  if (!whole) return undefined
  const { relations: related, totals } = boundRelations(whole.relations ?? [])
  const entity = { ...whole, relations: related }
  const summaries = await findSummaries(db, [ref, ...related.map(({ targetRef }) => targetRef)])
  const byRef = new Map(summaries.map((summary) => [summary.ref, summary]))
  const summary = byRef.get(ref)
  const relations = related.map(({ type, targetRef }) => ({
    type,
    ref: targetRef,
    entity: byRef.get(targetRef) ?? null,
  }))
  return summary && { entity, summary, relations, totals }
}
