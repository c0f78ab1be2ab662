import { counted, pathOfRef } from '@callboard/plugin-api'
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
      <ul className={styles.relations}>
        {relations.map((relation) => (
          <RelationRow key={relation.ref} relation={relation} isApi={isApi} />
        ))}
      </ul>
    </section>
  )
}

/** What it is, and beside it what one asks next: of an API what it does, of a component whom to talk to. */
function RelationRow({ relation, isApi }: { relation: ApiRelation; isApi: boolean }) {
  const { ref, title, description, entityType, owner, ownerTitle, operations, exists } = relation
  return (
    <li className={styles.relation} title={description ?? undefined}>
      <EntityLink entityRef={ref} title={title} missing={!exists} />
      <span className={styles.fact}>
        {!exists ? (
          'not in the catalog'
        ) : !isApi ? (
          <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />
        ) : operations ? (
          <Link to={`${pathOfRef(ref)}/definition`}>{counted(operations, 'operation')}</Link>
        ) : (
          entityType
        )}
      </span>
    </li>
  )
}
