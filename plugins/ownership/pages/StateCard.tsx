import { useData } from '@callboard/plugin-api/frontend'
import { Button, Card, CodeInText, EmptyState, QueryView, SkeletonRows } from '@callboard/ui'
import { Pages } from '../components/Pages'
import { TextFilter } from '../components/TextFilter'
import { Toolbar } from '../components/Toolbar'
import { ownerStates } from '../ownerStates'
import { type OwnerState, ownership } from '../plugin'
import { EntitiesByOwner } from './EntitiesByOwner'
import type { OwnersState } from './ownersState'
import styles from './StateCard.module.css'
import type { Show } from './useOwnersState'

interface Props {
  state: OwnersState & { show: OwnerState }
  show: Show
}

/** Exactly the entities that one number of the coverage counts, with what to do about them. */
export function StateCard({ state, show }: Props) {
  const { show: ownerState, kind, text, page } = state
  const input = { state: ownerState, kind, page, ...(text && { text }) }
  const query = useData(ownership.routes.entities, input, { keepPrevious: true })
  const { title, explanation } = ownerStates[ownerState]
  return (
    <Card
      flush
      title={title}
      actions={
        <Button size="small" variant="subtle" icon="x" onClick={() => show({ show: undefined, text: '' })}>
          Back to the groups
        </Button>
      }
    >
      <Toolbar>
        <TextFilter
          label="Filter by name or title"
          text={text}
          onChange={(text) => show({ text }, { replace: true })}
        />
        <p className={styles.explanation}>
          <CodeInText>{explanation}</CodeInText>
        </p>
      </Toolbar>
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={8} columns={4} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<NothingListed state={ownerState} isNarrowed={text !== '' || kind.length > 0} />}
      >
        {({ items, total }) => (
          <>
            <EntitiesByOwner state={ownerState} entities={items} />
            <Pages page={page} total={total} onPage={(page) => show({ page })} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

function NothingListed({ state, isNarrowed }: { state: OwnerState; isNarrowed: boolean }) {
  if (isNarrowed) return <EmptyState icon="filter" title="Nothing here has that kind and text" />
  const isGood = state !== 'team' && state !== 'person'
  return <EmptyState icon={isGood ? 'circle-check' : 'group'} title={isGood ? 'None: all is well' : 'None yet'} />
}
