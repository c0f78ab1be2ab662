import { EntityLink, LifecycleBadge, OwnerChip } from '@callboard/ui'
import type { EntitySummary } from '../../plugin'
import styles from './EntityRows.module.css'

interface Props {
  entities: EntitySummary[]
  /** Without the owner, where it is the same for all. */
  withoutOwner?: boolean
}

/** Entities in rows: name and description, then in columns what any of them has of type, lifecycle and owner. */
export function EntityRows({ entities, withoutOwner = false }: Props) {
  const has = {
    type: entities.some(({ type }) => type),
    lifecycle: entities.some(({ lifecycle }) => lifecycle),
    owner: !withoutOwner && entities.some(({ owner }) => owner),
  }
  return (
    <ul className={styles.rows}>
      {entities.map(({ ref, title, description, type, lifecycle, owner, ownerTitle }) => (
        <li key={ref} className={styles.row}>
          <div className={styles.name}>
            <EntityLink entityRef={ref} title={title} />
            {description && <p className={styles.description}>{description}</p>}
          </div>
          {has.type && <span className={styles.type}>{type}</span>}
          {has.lifecycle && (
            <span className={styles.lifecycle}>{lifecycle && <LifecycleBadge lifecycle={lifecycle} />}</span>
          )}
          {has.owner && <span className={styles.owner}>{owner && <OwnerChip owner={owner} title={ownerTitle} />}</span>}
        </li>
      ))}
    </ul>
  )
}
