import { counted, pathOfRef } from '@callboard/plugin-api'
import { EntityLink, Fact, OwnerChip, Row, Rows } from '@callboard/ui'
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
      <Rows inset>
        {relations.map((relation) => (
          <RelationRow key={relation.ref} relation={relation} isApi={isApi} />
        ))}
      </Rows>
    </section>
  )
}

function RelationRow({ relation, isApi }: { relation: ApiRelation; isApi: boolean }) {
  const { ref, title, description, entityType, owner, ownerTitle, operations, exists } = relation
  return (
    <Row
      name={<EntityLink entityRef={ref} title={title} missing={!exists} />}
      description={exists ? description : 'Not in the catalog'}
    >
      <Fact width={72}>{exists && entityType}</Fact>
      {isApi && (
        <Fact width={92}>
          {operations !== null && operations > 0 && (
            <Link to={`${pathOfRef(ref)}/definition`}>{counted(operations, 'operation')}</Link>
          )}
        </Fact>
      )}
      <Fact width={136}>{exists && <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />}</Fact>
    </Row>
  )
}
