import { useData, useUser } from '@callboard/plugin-api/frontend'
import { EmptyState, EntityLink, QueryView, Shortened } from '@callboard/ui'
import { Link } from 'react-router'
import { listPath } from '../pages/list/listState'
import { catalog } from '../plugin'
import { StarButton } from '../stars/StarButton'
import styles from './StarredCard.module.css'

const shortLength = 10

/** What whoever is here has starred, the last one first. */
export default function StarredCard() {
  const query = useData(catalog.routes.stars, {})
  return (
    <QueryView query={query} empty={<NothingStarred />}>
      {(stars) => (
        <Shortened items={stars} atFirst={shortLength}>
          {(shown) => (
            <ul className={styles.starred}>
              {shown.map(({ ref, title }) => (
                <li key={ref} className={styles.entity}>
                  <EntityLink entityRef={ref} title={title} />
                  <StarButton entity={{ ref, title }} />
                </li>
              ))}
            </ul>
          )}
        </Shortened>
      )}
    </QueryView>
  )
}

function NothingStarred() {
  const { isGuest } = useUser()
  return (
    <EmptyState small title="Nothing starred yet">
      Star what you come back to, on its page or in <Link to={listPath()}>the catalog</Link>.
      {isGuest && ' Guests of this portal share their stars.'}
    </EmptyState>
  )
}
