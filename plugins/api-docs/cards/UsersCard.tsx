import { counted, refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { QueryView } from '@callboard/ui'
import { apiDocs } from '../plugin'
import { addressOf } from './addressOf'
import styles from './cards.module.css'
import { RelationRows } from './RelationRows'

/** Who provides an API, and who has to be asked before it changes. */
export default function UsersCard({ entity }: EntityProps) {
  const query = useData(apiDocs.routes.relations, addressOf(refOf(entity)))
  return (
    <QueryView query={query}>
      {(relations) => {
        const providers = relations.filter(({ type }) => type === 'apiProvidedBy')
        const consumers = relations.filter(({ type }) => type === 'apiConsumedBy')
        const teams = new Set(consumers.flatMap(({ owner }) => owner ?? [])).size
        return (
          <div className={styles.groups}>
            {providers.length > 0 && <RelationRows title="Provided by" relations={providers} />}
            <RelationRows
              title="Consumed by"
              aside={teams > 0 ? `${consumers.length}, from ${counted(teams, 'team')}` : undefined}
              relations={consumers}
              none="Nobody says so yet. A component names what it consumes in spec.consumesApis."
            />
          </div>
        )
      }}
    </QueryView>
  )
}
