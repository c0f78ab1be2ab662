import { pathOfRef } from '@callboard/plugin-api'
import { EntityLink, OwnerChip } from '@callboard/ui'
import { Link } from 'react-router'
import type { ApiRelation } from '../plugin'
import styles from './cards.module.css'

interface Props {
  title: string
  aside?: string | undefined
  relations: ApiRelation[]
  /** Said instead of no rows. */
  none?: string
  /** They are APIs, so that their operations can be counted and read. */
  isApi?: boolean
}

/** Entities at the other end, each in a line with who to talk to. */
export function RelationRows({ title, aside, relations, none, isApi = false }: Props) {
  return (
    <section>
      <h3 className={styles.title}>
        {title} {aside && <span className={styles.aside}>{aside}</span>}
      </h3>
      {relations.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.rows}>
        {relations.map((relation) => (
          <Row key={relation.ref} relation={relation} isApi={isApi} />
        ))}
      </ul>
    </section>
  )
}

function Row({ relation, isApi }: { relation: ApiRelation; isApi: boolean }) {
  const { ref, title, description, entityType, owner, ownerTitle, operations, exists } = relation
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <EntityLink entityRef={ref} title={title} missing={!exists} />
        {description && <p className={styles.description}>{description}</p>}
        {!exists && <p className={styles.description}>Not in the catalog</p>}
      </div>
      {exists && <span className={styles.type}>{entityType}</span>}
      {isApi && operations !== null && operations > 0 && (
        <Link className={styles.operations} to={`${pathOfRef(ref)}/definition`}>
          {operations === 1 ? '1 operation' : `${operations} operations`}
        </Link>
      )}
      {exists && (
        <span className={styles.owner}>
          <OwnerChip owner={owner} title={ownerTitle} />
        </span>
      )}
    </li>
  )
}
