import { useData, useKinds, useRefusal } from '@callboard/plugin-api/frontend'
import { EmptyState, KindIcon, QueryView, Refusal, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { type KindOption, kindOptions } from '../pages/list/kindOptions'
import { listInput, listPath, listState } from '../pages/list/listState'
import { catalog } from '../plugin'
import styles from './KindsCard.module.css'

/** How much there is of each kind, each number leading to what it counts. */
export default function KindsCard() {
  const query = useData(catalog.routes.list, { ...listInput(listState({ kind: [] })), limit: 1 })
  const refusal = useRefusal(catalog, 'register')
  return (
    <QueryView
      query={query}
      skeleton={<SkeletonText lines={3} />}
      isEmpty={({ total }) => total === 0}
      empty={
        <EmptyState icon="component" title="The catalog is empty">
          {refusal ? (
            <Refusal>{refusal}</Refusal>
          ) : (
            <>
              <Link to="/catalog/register">Register the first file</Link> to fill it.
            </>
          )}
        </EmptyState>
      }
    >
      {({ facets }) => (
        <ul className={styles.kinds}>
          {kindOptions(facets.kind, []).map((option) => (
            <li key={option.kind}>
              <KindTile {...option} />
            </li>
          ))}
        </ul>
      )}
    </QueryView>
  )
}

function KindTile({ kind, count }: KindOption) {
  return (
    <Link className={styles.kind} to={listPath({ kind: [kind] })}>
      <KindIcon kind={kind} size={18} />
      <span className={styles.count}>{count?.toLocaleString()}</span>
      <span className={styles.name}>{useKinds().pluralOf(kind)}</span>
    </Link>
  )
}
