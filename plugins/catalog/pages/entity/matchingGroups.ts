import type { RelatedEntity } from '../../plugin'
import type { RelationGroup } from './relationGroups'

/** The relations whose other end, or whose own title, holds the text, without the groups that become empty. */
export function matchingGroups(groups: RelationGroup[], search: string): RelationGroup[] {
  const wanted = search.trim().toLowerCase()
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => `${group.title} ${textOf(item)}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ items }) => items.length > 0)
}

function textOf({ ref, entity }: RelatedEntity): string {
  return [ref, entity?.title, entity?.description, entity?.ownerTitle].filter(Boolean).join(' ')
}
