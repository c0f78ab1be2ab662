import pLimit from 'p-limit'
import { z } from 'zod'
import type { Listing } from '../Provider'
import { asExpected, readPages } from '../readPages'
import type { Organisation, Person, Team } from './entitiesOf'

const TeamAnswer = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().nullish(),
  html_url: z.string(),
  parent: z.object({ slug: z.string() }).nullish(),
})
const Member = z.object({ login: z.string(), type: z.string().optional() })
const Profile = z.object({
  login: z.string(),
  html_url: z.string(),
  avatar_url: z.string().nullish(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  bio: z.string().nullish(),
})

/** How much is asked for at a time. */
const atOnce = 4

/** The teams of an organisation with their members, and its people. @throws ReadError */
export async function readOrganisation(
  githubUrl: string,
  name: string,
  { reader, signal }: Listing,
): Promise<Organisation> {
  const page = `${githubUrl.replace(/\/$/, '')}/${encodeURIComponent(name)}`
  const above = `orgs/${encodeURIComponent(name)}`
  const pagesOf = <Item extends z.ZodType>(path: string, item: Item) =>
    readPages({ reader, signal, page, path: `${path}?per_page=100`, item })
  const turn = pLimit(atOnce)

  const teams = await pagesOf(`${above}/teams`, TeamAnswer)
  const members = await Promise.all(
    teams.map(({ slug }) =>
      turn(async () => [slug, logins(await pagesOf(`${above}/teams/${slug}/members`, Member))] as const),
    ),
  )
  const people = await Promise.all(
    logins(await pagesOf(`${above}/members`, Member)).map((login) =>
      turn(async () => {
        const { json } = await reader.readApi(page, `users/${encodeURIComponent(login)}`, { signal })
        return personOf(asExpected(Profile, json, page))
      }),
    ),
  )
  return { name, teams: teams.map((team) => teamOf(team)), members: ownMembers(teams, new Map(members)), people }
}

/** Bots are members too, and nobody. */
const logins = (members: Array<z.output<typeof Member>>) =>
  members.filter(({ type = 'User' }) => type === 'User').map(({ login }) => login)

const teamOf = ({ slug, name, description, html_url, parent }: z.output<typeof TeamAnswer>): Team => ({
  slug,
  name,
  description: description || undefined,
  url: html_url,
  parent: parent?.slug,
})

const personOf = ({ login, html_url, name, email, avatar_url, bio }: z.output<typeof Profile>): Person => ({
  login,
  url: html_url,
  name: name || undefined,
  email: email || undefined,
  picture: avatar_url || undefined,
  description: bio || undefined,
})

/** GitHub counts the members of the teams below a team among its own. */
function ownMembers(
  teams: Array<z.output<typeof TeamAnswer>>,
  members: Map<string, string[]>,
): Map<string, Set<string>> {
  const below = (slug: string) => teams.filter(({ parent }) => parent?.slug === slug)
  return new Map(
    [...members].map(([slug, all]) => {
      const inherited = new Set(below(slug).flatMap((team) => members.get(team.slug) ?? []))
      return [slug, new Set(all.filter((login) => !inherited.has(login)))]
    }),
  )
}
