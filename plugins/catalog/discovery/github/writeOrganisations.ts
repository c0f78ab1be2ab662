import type { GithubOrgProvider } from '../config/ProvidersConfig'
import type { Listing, Written } from '../Provider'
import { writeEntities } from '../writeEntities'
import { groupOf, type Organisation, usersOf } from './entitiesOf'
import { readOrganisation } from './readOrganisation'

/** Teams and people of organisations as a catalog file. @throws ReadError */
export async function writeOrganisations({ githubUrl, orgs }: GithubOrgProvider, listing: Listing): Promise<Written> {
  const organisations: Organisation[] = []
  for (const name of orgs) organisations.push(await readOrganisation(githubUrl, name, listing))
  // Teams of two organisations may have one name.
  const namespaceOf = ({ name }: Organisation) => (orgs.length > 1 ? name.toLowerCase() : 'default')
  const groups = organisations.flatMap((each) => each.teams.map((team) => groupOf(team, each, namespaceOf(each))))
  return writeEntities([...groups, ...usersOf(organisations, namespaceOf)])
}
