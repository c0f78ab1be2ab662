import type { Db } from '@callboard/plugin-api/backend'
import type { Commit } from '../plugin'
import { projectsOfEntity } from './linkedProjects'

/** What runs in an environment, and what in the one to the left of it. */
export interface Pair {
  environment: string
  here: string
  there: string
}

export interface Behind {
  count: number
  commits: Commit[]
}

const mostShown = 20

interface Row {
  environment: string
  count: number
  sha: string | null
  title: string | null
  author: string | null
  committedAt: string | null
}

/**
 * For each pair, the commits of the default branch that came after what runs here, up to what runs there. A pair with a commit
 * that is not known is left out.
 */
export async function findBehind(db: Db, entity: string, pairs: Pair[]): Promise<Map<string, Behind>> {
  if (pairs.length === 0) return new Map()
  const { rows } = await db.raw<{ rows: Row[] }>(
    `
    with linked as materialized (${projectsOfEntity}), known as (
      select pair.environment, commits.project_id, min(here.committed_at) as after, max(commits.committed_at) as until
      from jsonb_to_recordset(:pairs::jsonb) as pair (environment text, here text, there text)
      join commits on commits.sha = pair.there and commits.project_id in (select project_id from linked)
      join commits as here on here.sha = pair.here and here.project_id = commits.project_id
      group by pair.environment, commits.project_id
    )
    select
      known.environment, coalesce(missing.count, 0) as count, sha, split_part(message, e'\\n', 1) as title, author,
      committed_at as "committedAt"
    from known
    left join lateral (
      select *, count(*) over () as count from commits
      where project_id = known.project_id and on_default_branch and committed_at > after and committed_at <= until
      order by committed_at desc, sha limit ${mostShown}
    ) as missing on true
    order by environment, committed_at desc, sha
    `,
    { entity, pairs: JSON.stringify(pairs) },
  )
  return byEnvironment(rows)
}

function byEnvironment(rows: Row[]): Map<string, Behind> {
  const found = new Map<string, Behind>()
  for (const { environment, count, sha, ...commit } of rows) {
    const behind = found.get(environment) ?? { count, commits: [] }
    if (sha !== null) behind.commits.push({ sha, ...commit })
    found.set(environment, behind)
  }
  return found
}
