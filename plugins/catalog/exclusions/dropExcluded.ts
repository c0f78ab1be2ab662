import { type Problem, refOf } from '@callboard/catalog-model'
import type { Drafted } from '../ingest/enrich'
import { problemAt } from '../ingest/problemAt'
import type { Exclusion } from './Exclusion'
import { messageOf } from './messageOf'

/** Leaves out what was taken out of the catalog, and says so where it stands: its file may go on saying it. */
export function dropExcluded(drafted: Drafted[], exclusions: Exclusion[]): { drafted: Drafted[]; problems: Problem[] } {
  // As in nearly every catalog: the refs of a large location need not be made.
  if (exclusions.length === 0) return { drafted, problems: [] }
  const excluded = new Map(exclusions.map((each) => [each.ref, each]))
  const problems = drafted.flatMap(({ draft, entity }) => {
    const ref = refOf(entity)
    const exclusion = excluded.get(ref)
    if (!exclusion) return []
    return [problemAt(draft, '/metadata/name', { level: 'info', code: 'excluded', message: messageOf(exclusion) })]
  })
  return { drafted: drafted.filter(({ entity }) => !excluded.has(refOf(entity))), problems }
}
