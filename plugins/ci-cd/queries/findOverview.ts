import type { Db } from '@callboard/plugin-api/backend'
import type { Overview } from '../plugin'
import { findBranches } from './findBranches'
import { findPipelines } from './findPipelines'
import { findSources } from './findSources'
import { findStrip } from './findStrip'

export async function findOverview(
  db: Db,
  { entity, pipeline }: { entity: string; pipeline?: number | undefined },
): Promise<Overview> {
  const [place, strip, pipelines, branches] = await Promise.all([
    findSources(db, entity),
    findStrip(db, { entity, pipeline }),
    findPipelines(db, entity),
    findBranches(db, entity),
  ])
  return { ...place, strip, pipelines, branches }
}
