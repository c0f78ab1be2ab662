import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { apiDocs } from '../plugin'
import { addressOf } from './addressOf'
import styles from './cards.module.css'
import { RelationRows } from './RelationRows'

/** The APIs that a component provides, and those that it could not do without. */
export default function ApisCard({ entity }: EntityProps) {
  const query = useData(apiDocs.routes.relations, addressOf(refOf(entity)))
  return (
    <QueryView query={query}>
      {(relations) => (
        <div className={styles.groups}>
          {groups.map(([type, title]) => {
            const of = relations.filter((relation) => relation.type === type)
            return of.length > 0 && <RelationRows key={type} title={title} relations={of} isApi />
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
