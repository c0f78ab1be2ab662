import { type EntityRefParts, refOf } from '@callboard/catalog-model'
import { notFound } from '@callboard/plugin-api'
import type { RequestServices } from '@callboard/plugin-api/backend'
import { findOutdated } from '../attempts/findOutdated'
import { findConflicts } from '../conflicts/findConflicts'
import { specFields } from '../kinds/specFields'
import type { EntityDescription } from '../plugin'
import { boundRelations } from './boundRelations'
import { findEntity } from './findEntity'
import { findLocations } from './findLocations'
import { findPlace } from './findPlace'
import { findProblems } from './findProblems'
import { findSummaries } from './findSummaries'

/** Everything that an entity's page shows at first. @throws PortalError 404 */
export async function describeEntity(
  name: EntityRefParts,
  services: Pick<RequestServices, 'queryDb' | 'kinds' | 'inWorker' | 'signal'>,
): Promise<EntityDescription> {
  const { queryDb: db, kinds } = services
  const entity = await findEntity(db, name)
  const ref = refOf(entity)
  const { relations, totals } = boundRelations(entity.relations ?? [])
  const [{ file, line, orphan }, [location = null], conflicts, problems, outdated, summaries] = await Promise.all([
    findPlace(db, ref),
    findLocations(db, { gave: ref }),
    findConflicts(db, { ref }),
    findProblems(db, { ref }),
    findOutdated(ref, services),
    findSummaries(db, [ref, ...relations.map(({ targetRef }) => targetRef)]),
  ])
  const byRef = new Map(summaries.map((summary) => [summary.ref, summary]))
  const summary = byRef.get(ref)
  if (!summary) throw notFound('entity', ref)
  return {
    entity: { ...entity, relations },
    summary,
    relations: relations.map(({ type, targetRef }) => ({ type, ref: targetRef, entity: byRef.get(targetRef) ?? null })),
    relationTotals: totals,
    fields: specFields(entity, kinds),
    problems,
    outdated,
    location,
    orphan,
    conflicts,
    file,
    line,
  }
}
