import type { ImpactedEntity } from '../shapes/Impact'

/** What of one owner breaks. */
export interface OwnerImpact {
  /** Null for what nobody owns. */
  owner: string | null
  ownerTitle: string | null
  items: ImpactedEntity[]
}

/** Who has to be told what: those with the nearest and the most first, what nobody owns last. */
export function impactByOwner(items: ImpactedEntity[]): OwnerImpact[] {
  const owners = new Map<string | null, OwnerImpact>()
  for (const item of items) {
    const known = owners.get(item.owner)
    if (known) known.items.push(item)
    else owners.set(item.owner, { owner: item.owner, ownerTitle: item.ownerTitle, items: [item] })
  }
  return [...owners.values()].sort(
    (one, other) =>
      Number(one.owner === null) - Number(other.owner === null) ||
      nearestOf(one) - nearestOf(other) ||
      other.items.length - one.items.length ||
      ((one.ownerTitle ?? one.owner ?? '') < (other.ownerTitle ?? other.owner ?? '') ? -1 : 1),
  )
}

const nearestOf = ({ items }: OwnerImpact) => Math.min(...items.map(({ depth }) => depth))
