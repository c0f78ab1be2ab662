import { Card, type Query, QueryView, ShowMore, SkeletonRows } from '@callboard/ui'
import type { LocationList as Locations } from '../../plugin'
import { LocationFilters } from './LocationFilters'
import styles from './LocationList.module.css'
import { LocationRow } from './LocationRow'
import { firstLocations, isNarrowed, mostLocations } from './locationState'
import { NoLocations } from './NoLocations'
import type { useLocationState } from './useLocationState'

/** As many are read at a glance. */
const few = 10

interface Props extends ReturnType<typeof useLocationState> {
  query: Query<Locations>
}

/** The locations, with what narrows them where there are many. */
export function LocationList({ query, state, show }: Props) {
  const counts = query.data?.counts
  return (
    <>
      {counts && (counts.all > few || isNarrowed(state)) && (
        <LocationFilters state={state} counts={counts} show={(change) => show({ limit: firstLocations, ...change })} />
      )}
      <Card flush>
        <QueryView
          query={query}
          skeleton={<SkeletonRows rows={4} columns={4} />}
          isEmpty={({ total }) => total === 0}
          empty={<NoLocations isNarrowed={isNarrowed(state)} />}
        >
          {({ items, total }) => (
            <>
              <ul className={styles.locations}>
                {items.map((location) => (
                  <LocationRow key={location.id} location={location} />
                ))}
              </ul>
              <ShowMore
                shown={items.length}
                total={total}
                onMore={state.limit < mostLocations ? () => show({ limit: state.limit + firstLocations }) : undefined}
              />
            </>
          )}
        </QueryView>
      </Card>
    </>
  )
}
