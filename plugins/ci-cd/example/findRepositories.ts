import { type Entity, parseEntityRef, refOf } from '@callboard/plugin-api'
import type { CatalogService } from '@callboard/plugin-api/backend'
import type { Repository } from './Repository'

const annotation = 'github.com/project-slug'
const organization = 'lantern-row/'

/** Of the teams that are gone: people whom the catalog does not know any more. */
const formerPeople = ['Odile Ferrand', 'Tomasz Wrona']

/** The repositories of the example organisation, each with the first component that names it. */
export async function findRepositories(catalog: CatalogService): Promise<Repository[]> {
  const components = (await catalog.find({ kind: 'Component', annotation })).filter((entity) =>
    slugOf(entity).startsWith(organization),
  )
  const bySlug = new Map(components.toReversed().map((entity) => [slugOf(entity), entity]))
  const people = await findPeople(catalog, [...bySlug.values()])
  return [...bySlug]
    .map(([slug, entity]) => repositoryOf(slug, entity, people))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1))
}

const slugOf = (entity: Entity) => (entity.metadata.annotations?.[annotation] ?? '').toLowerCase()

function repositoryOf(slug: string, entity: Entity, people: Map<string, string[]>): Repository {
  const { type, lifecycle } = entity.spec as { type?: string; lifecycle?: string }
  const owner = targetsOf(entity, 'ownedBy')[0] ?? ''
  const team = people.get(owner) ?? []
  return {
    slug,
    title: titleOf(entity),
    type: type ?? 'service',
    lifecycle: lifecycle ?? 'production',
    tags: entity.metadata.tags ?? [],
    neighbours: [...targetsOf(entity, 'dependsOn'), ...targetsOf(entity, 'consumesApi')].map(nameOfRef),
    team: team.length > 0 ? team : formerPeople,
  }
}

/** Names of the people behind each owner: the members of a group, or the person. */
async function findPeople(catalog: CatalogService, entities: Entity[]): Promise<Map<string, string[]>> {
  const owners = [...new Set(entities.flatMap((entity) => targetsOf(entity, 'ownedBy')))]
  const groups = await catalog.getMany(owners)
  const membersOf = new Map(
    owners.map((owner, index) => {
      const entity = groups[index]
      return [owner, entity ? [...targetsOf(entity, 'hasMember'), ...(entity.kind === 'User' ? [owner] : [])] : []]
    }),
  )
  const users = (await catalog.getMany([...new Set([...membersOf.values()].flat())])).filter(
    (user) => user !== undefined,
  )
  const names = new Map(
    users.filter((user) => user.metadata.name !== 'guest').map((user) => [refOf(user), titleOf(user)]),
  )
  return new Map([...membersOf].map(([owner, refs]) => [owner, refs.flatMap((ref) => names.get(ref) ?? [])]))
}

const targetsOf = ({ relations = [] }: Entity, wanted: string) =>
  relations.filter(({ type }) => type === wanted).map(({ targetRef }) => targetRef)

function titleOf({ metadata, spec }: Entity): string {
  const { displayName } = (spec as { profile?: { displayName?: string } } | undefined)?.profile ?? {}
  return displayName ?? metadata.title ?? metadata.name
}

/** `api:default/orders-api` is the orders api in a sentence. */
const nameOfRef = (ref: string) => `the ${parseEntityRef(ref).name.replaceAll(/[-.]/g, ' ')}`
