import type { Entity } from '@callboard/catalog-model'

export interface Team {
  slug: string
  name: string
  description: string | undefined
  url: string
  parent: string | undefined
}

export interface Person {
  login: string
  url: string
  name: string | undefined
  email: string | undefined
  picture: string | undefined
  description: string | undefined
}

/** An organisation at GitHub. */
export interface Organisation {
  name: string
  teams: Team[]
  /** Logins of those who are in a team itself, by its slug. */
  members: Map<string, Set<string>>
  people: Person[]
}

/** A team as a group, in Backstage's words. */
export const groupOf = (team: Team, { name: organisation }: Organisation, namespace: string): Entity =>
  withoutGaps({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: team.slug,
      namespace,
      description: team.description,
      annotations: {
        'github.com/team-slug': `${organisation}/${team.slug}`,
        'backstage.io/view-url': team.url,
        'backstage.io/edit-url': `${team.url}/edit`,
      },
    },
    spec: { type: 'team', profile: { displayName: team.name }, parent: team.parent, children: [] },
  })

/** Everybody once, with the teams of all organisations. */
export function usersOf(organisations: Organisation[], namespaceOf: (organisation: Organisation) => string): Entity[] {
  const people = new Map(organisations.flatMap((each) => each.people).map((person) => [person.login, person]))
  return [...people.values()]
    .sort((one, other) => (one.login < other.login ? -1 : 1))
    .map((person) => userOf(person, teamsOf(person, organisations, namespaceOf)))
}

const teamsOf = (
  { login }: Person,
  organisations: Organisation[],
  namespaceOf: (organisation: Organisation) => string,
): string[] =>
  organisations.flatMap((organisation) => {
    const namespace = namespaceOf(organisation)
    const slugs = organisation.teams
      .map(({ slug }) => slug)
      .filter((slug) => organisation.members.get(slug)?.has(login))
    return slugs.sort().map((slug) => (namespace === 'default' ? slug : `${namespace}/${slug}`))
  })

const userOf = ({ login, url, name, email, picture, description }: Person, memberOf: string[]): Entity =>
  withoutGaps({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name: login,
      description,
      annotations: { 'github.com/user-login': login, 'backstage.io/view-url': url },
    },
    spec: { profile: { displayName: name, email, picture }, memberOf },
  })

/** What is not known is left out. */
const withoutGaps = (entity: object): Entity => JSON.parse(JSON.stringify(entity)) as Entity
