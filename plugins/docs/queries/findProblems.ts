import type { Db } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import { type EntityName, siteOf } from './siteOf'

/** What is wrong with a site, the worst first. @throws PortalError 404 */
export async function findProblems(db: Db, name: EntityName): Promise<SiteProblem[]> {
  const { ref } = await siteOf(db, name)
  return db('problems').where({ site: ref }).orderBy('position').select('level', 'message', 'file', 'line')
}
