import { pathOfRef, refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { Link } from 'react-router'
import { apiDocs } from '../plugin'
import { addressOf } from './addressOf'
import styles from './cards.module.css'
import { RelationRows } from './RelationRows'

/** As many as one takes in at a glance; the tab of relations has them all. */
const shortLength = 5

/** The APIs that a component provides, and those that it could not do without. */
export default function ApisCard({ entity }: EntityProps) {
  const query = useData(apiDocs.routes.relations, addressOf(refOf(entity)))
  return (
    <QueryView query={query}>
      {(relations) => (
        <div className={styles.groups}>
          {groups.map(([type, title]) => {
            const of = relations.filter((relation) => relation.type === type)
            const more = of.length - shortLength
            return (
              of.length > 0 && (
                <div key={type}>
                  <RelationRows title={title} relations={of.slice(0, shortLength)} isApi />
                  {more > 0 && <Link to={`${pathOfRef(refOf(entity))}/relations`}>{more.toLocaleString()} more</Link>}
                </div>
              )
            )
          })}
        </div>
      )}
    </QueryView>
  )
}

const groups = [
  ['providesApi', 'Provides'],
  ['consumesApi', 'Consumes'],
] as const
