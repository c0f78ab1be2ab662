import type { RelatedEntity } from '../../plugin'

/** All relations of one type. */
export interface RelationGroup {
  type: string
  title: string
  items: RelatedEntity[]
}

/** How a relation reads on the page of the entity that has it, in the order that they are shown in. */
const titles: Record<string, string> = {
  ownedBy: 'Owned by',
  partOf: 'Part of',
  hasPart: 'Has part',
  providesApi: 'Provides API',
  consumesApi: 'Consumes API',
  apiProvidedBy: 'Provided by',
  apiConsumedBy: 'Consumed by',
  dependsOn: 'Depends on',
  dependencyOf: 'Dependency of',
  childOf: 'Belongs to',
  parentOf: 'Teams within',
  memberOf: 'Member of',
  hasMember: 'Members',
  ownerOf: 'Owns',
}

/** Title of a relation type; one that a plugin added is read from its name: `deployedTo` is "Deployed to". */
export function relationTitle(type: string): string {
  const words = type.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return titles[type] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** Relations by type, the known types first, entities that exist before references that lead nowhere. */
export function groupRelations(relations: RelatedEntity[]): RelationGroup[] {
  const order = Object.keys(titles)
  const rank = (type: string) => (order.includes(type) ? order.indexOf(type) : order.length)
  const types = [...new Set(relations.map(({ type }) => type))]
  return types
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .map((type) => ({
      type,
      title: relationTitle(type),
      items: relations.filter((relation) => relation.type === type).sort(byExistenceThenName),
    }))
}

/** What to call the other end of a relation. */
function relatedTitle({ ref, entity }: RelatedEntity): string {
  return entity?.title ?? entity?.name ?? ref
}

function byExistenceThenName(a: RelatedEntity, b: RelatedEntity): number {
  return Number(!a.entity) - Number(!b.entity) || relatedTitle(a).localeCompare(relatedTitle(b))
}
