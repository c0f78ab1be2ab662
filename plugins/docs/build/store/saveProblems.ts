import type { Db } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../../plugin'

/** Makes these the problems of a site. */
export async function saveProblems(db: Db, site: string, problems: SiteProblem[]): Promise<void> {
  await db('problems').where({ site }).delete()
  if (problems.length > 0) {
    await db('problems').insert(problems.map((problem, position) => ({ site, position, ...problem })))
  }
}
