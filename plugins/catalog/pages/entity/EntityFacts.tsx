import { Badge, CopyButton, EntityLink, LifecycleBadge } from '@callboard/ui'
import type { EntityDescription } from '../../plugin'
import { isOwnedKind } from '../ownedKinds'
import { ContributedFacts } from './ContributedFacts'
import styles from './EntityFacts.module.css'
import { Owner } from './Owner'

/** The line below the title: reference, kind and type, lifecycle, owner, system, and what plugins add. */
export function EntityFacts({ description: { entity, summary, relations } }: { description: EntityDescription }) {
  const { ref, kind, type, lifecycle, owner, ownerTitle, system, systemTitle } = summary
  return (
    <ul className={styles.facts} aria-label="Facts">
      <li className={styles.ref}>
        <code>{ref}</code>
        <CopyButton text={ref} label="Copy reference" />
      </li>
      <li>
        <Badge>{type ? `${kind} · ${type}` : kind}</Badge>
      </li>
      {lifecycle && (
        <li>
          <LifecycleBadge lifecycle={lifecycle} />
        </li>
      )}
      {(owner || isOwnedKind(kind)) && (
        <li className={styles.fact}>
          <span className={styles.label}>Owner</span> <Owner owner={owner} title={ownerTitle} relations={relations} />
        </li>
      )}
      {system && (
        <li className={styles.fact}>
          <span className={styles.label}>Part of</span> <EntityLink entityRef={system} title={systemTitle} />
        </li>
      )}
      <ContributedFacts entity={entity} />
    </ul>
  )
}
