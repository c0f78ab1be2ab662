import { useRefusal } from '@callboard/plugin-api/frontend'
import { Button, Card, EmptyState, Icon, type Query, QueryView, Refusal, Select, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { catalog } from '../../catalog/plugin'
import { ownerStates } from '../ownerStates'
import type { Coverage, OwnerState } from '../plugin'
import styles from './CoverageCard.module.css'
import { type OwnersState, ownersPath } from './ownersState'
import { shareOf } from './shareOf'
import type { Show } from './useOwnersState'

interface Props {
  query: Query<Coverage>
  state: OwnersState
  show: Show
}

const everyKind = 'all'

/** How much of what should have an owner has one; each number leads to what it counts. */
export function CoverageCard({ query, state, show }: Props) {
  const kinds = query.data?.kinds ?? []
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const refusal = useRefusal(catalog, 'register')
  return (
    <Card
      title="Coverage"
      actions={
        <Select
          label="Kind"
          hideLabel
          value={state.kind[0] ?? everyKind}
          onChange={(kind) => show({ kind: kind && kind !== everyKind ? [kind] : [] })}
          options={[
            { value: everyKind, label: query.data ? `All kinds (${all.toLocaleString()})` : 'All kinds' },
            ...kinds.map(({ kind, count }) => ({ value: kind, label: `${kind} (${count.toLocaleString()})` })),
          ]}
        />
      }
    >
      <QueryView
        query={query}
        skeleton={<SkeletonText lines={4} />}
        isEmpty={({ total }) => total === 0}
        empty={
          <EmptyState
            icon="component"
            title="Nothing here wants an owner yet"
            action={refusal ? <Refusal>{refusal}</Refusal> : <Button to="/catalog/register">Register a file</Button>}
          >
            Components, APIs, resources, systems and domains do.
          </EmptyState>
        }
      >
        {({ total, states }) => (
          <>
            <Bar total={total} states={states} />
            <ul className={styles.states}>
              {states.map(({ state: name, count }) => (
                <li key={name}>
                  <StateTile name={name} count={count} total={total} state={state} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Card>
  )
}

/** Repeats what the tiles say, so it is for the eye only. */
function Bar({ total, states }: Pick<Coverage, 'total' | 'states'>) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {states
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <span key={state} data-state={state} style={{ flexGrow: count / total }} />
        ))}
    </div>
  )
}

interface TileProps {
  name: OwnerState
  count: number
  total: number
  state: OwnersState
}

function StateTile({ name, count, total, state }: TileProps) {
  const { title, icon } = ownerStates[name]
  const isShown = state.show === name
  return (
    <Link
      className={styles.tile}
      data-state={name}
      data-none={count === 0 || undefined}
      aria-current={isShown || undefined}
      preventScrollReset
      to={ownersPath({ kind: state.kind, show: isShown ? undefined : name })}
    >
      <span className={styles.title}>
        <Icon name={icon} size={15} />
        {title}
      </span>
      <span className={styles.numbers}>
        <span className={styles.count}>{count.toLocaleString()}</span>
        <span className={styles.share}>{shareOf(count, total)}</span>
      </span>
    </Link>
  )
}
