import type { Entity } from '@callboard/plugin-api'
import { Badge, CopyButton, EntityLink, LifecycleBadge, OwnerChip } from '@callboard/ui'
import { Explained } from '../../explain/Explained'
import type { EntitySummary } from '../../plugin'
import { isOwnedKind } from '../ownedKinds'
import { ContributedFacts } from './ContributedFacts'
import styles from './EntityFacts.module.css'
import { RelatedLink } from './RelatedLink'

interface Props {
  summary: EntitySummary
  /** Absent until more than a list says of it is known, and on pages of the past: plugins say nothing without it. */
  entity: Entity | undefined
}

/** The line below the title: reference, kind and type, lifecycle, owner, system, and what plugins add. */
export function EntityFacts({ summary, entity }: Props) {
  const { ref, kind, type, lifecycle, owner, ownerTitle, system, systemTitle } = summary
  const explained = (name: string, pointer: string) => <Explained entityRef={ref} name={name} pointer={pointer} />
  return (
    <ul className={styles.facts} aria-label="Facts">
      <li className={styles.ref}>
        <code>{ref}</code>
        <CopyButton text={ref} label="Copy reference" />
      </li>
      <li>
        <Badge>{type ? `${kind} · ${type}` : kind}</Badge>
        {explained('kind and type', type ? '/spec/type' : '/kind')}
      </li>
      {lifecycle && (
        <li>
          <LifecycleBadge lifecycle={lifecycle} />
          {explained('lifecycle', '/spec/lifecycle')}
        </li>
      )}
      {(owner || isOwnedKind(kind)) && (
        <li className={styles.fact}>
          <span className={styles.label}>Owner</span>{' '}
          {owner && ownerTitle === null ? (
            <Missing entityRef={owner} />
          ) : (
            <OwnerChip owner={owner} title={ownerTitle} />
          )}
          {owner && explained('owner', '/spec/owner')}
        </li>
      )}
      {system && (
        <li className={styles.fact}>
          <span className={styles.label}>Part of</span>{' '}
          {systemTitle === null ? (
            <Missing entityRef={system} />
          ) : (
            <EntityLink entityRef={system} title={systemTitle} />
          )}
          {explained('system', '/spec/system')}
        </li>
      )}
      {entity && <ContributedFacts entity={entity} />}
    </ul>
  )
}

/** An owner or system that is not in the catalog is named, and says so. */
const Missing = ({ entityRef }: { entityRef: string }) => <RelatedLink related={{ ref: entityRef, entity: null }} />
