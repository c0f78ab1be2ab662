import { EntityLink, EntityRows, OwnerChip } from '@callboard/ui'
import type { OwnedEntity, OwnerState } from '../plugin'
import styles from './EntitiesByOwner.module.css'

/** Entities under the owner that they name: one change of the owner's file, or of its name, mends them together. */
export function EntitiesByOwner({ state, entities }: { state: OwnerState; entities: OwnedEntity[] }) {
  if (state === 'nobody') return <EntityRows entities={entities} />
  return byOwner(entities).map(({ owner, title, items }) => (
    <section key={owner} className={styles.owner}>
      <h3 className={styles.title}>
        {state === 'unknown' ? (
          <EntityLink entityRef={owner} title={owner} missing />
        ) : (
          <OwnerChip owner={owner} title={title} />
        )}
        <span className={styles.count}>{items.length}</span>
      </h3>
      <EntityRows entities={items} among={entities} withoutOwner />
    </section>
  ))
}

interface OfOwner {
  owner: string
  title: string | null
  items: OwnedEntity[]
}

/** The list comes sorted by owner, so those of one owner stand together. */
function byOwner(entities: OwnedEntity[]): OfOwner[] {
  const groups: OfOwner[] = []
  for (const entity of entities) {
    const last = groups.at(-1)
    if (last && last.owner === entity.owner) last.items.push(entity)
    else groups.push({ owner: entity.owner ?? '', title: entity.ownerTitle, items: [entity] })
  }
  return groups
}
