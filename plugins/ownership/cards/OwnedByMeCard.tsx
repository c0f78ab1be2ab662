import { useData, useKinds } from '@callboard/plugin-api/frontend'
import { EmptyState, EntityLink, QueryView, SkeletonText, VisuallyHidden } from '@callboard/ui'
import { Link } from 'react-router'
import { catalog, type EntityList, type EntitySummary, listPath } from '../../catalog/plugin'
import styles from './OwnedByMeCard.module.css'

/** As many of a kind as one looks over; the list has the rest. */
const shortLength = 5

/** What the user and their groups own, by kind. */
export default function OwnedByMeCard() {
  const query = useData(catalog.routes.list, { q: 'owner:me', sort: 'kind', limit: 100 })
  return (
    <QueryView
      query={query}
      skeleton={<SkeletonText lines={6} />}
      isEmpty={({ total }) => total === 0}
      empty={
        <EmptyState icon="group" title="Your groups own nothing yet" snippet={'spec:\n  owner: group:default/my-team'}>
          What names you or a group of yours as its owner is listed here.
        </EmptyState>
      }
    >
      {(list) => (
        <div className={styles.kinds}>
          {list.facets.kind.map(({ value, count }) => (
            <OwnedKind key={value} kind={value} count={count} entities={ofKind(list, value)} />
          ))}
        </div>
      )}
    </QueryView>
  )
}

const ofKind = (list: EntityList, kind: string) => list.items.filter((item) => item.kind === kind)

function OwnedKind({ kind, count, entities }: { kind: string; count: number; entities: EntitySummary[] }) {
  const { pluralOf } = useKinds()
  const all = listPath({ kind: [kind], owner: ['me'] })
  return (
    <section className={styles.kind}>
      <h3 className={styles.title}>
        <Link to={all}>
          {pluralOf(kind)} <span className={styles.count}>{count}</span>
        </Link>
      </h3>
      <ul className={styles.entities}>
        {entities.slice(0, shortLength).map(({ ref, title }) => (
          <li key={ref}>
            <EntityLink entityRef={ref} title={title} />
          </li>
        ))}
      </ul>
      {count > shortLength && (
        <Link to={all} className={styles.all}>
          All {count.toLocaleString()}
          <VisuallyHidden> {pluralOf(kind)}</VisuallyHidden>
        </Link>
      )}
    </section>
  )
}
