import { useData } from '@callboard/plugin-api/frontend'
import { chosenValues } from '../pages/list/chosenValues'
import { Facet } from '../pages/list/Facet'
import { withToggled } from '../pages/list/listChanges'
import type { ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import { catalog } from '../plugin'

/** A facet for the orphans of what is listed; not there without any, as in most lists. */
export function OrphanFacet({ state, show }: { state: ListState; show: Show }) {
  const { data: orphans } = useData(catalog.routes.orphans, {})
  const isChosen = chosenValues(state.q, 'is').has('orphan')
  const mayHaveSome = isChosen || state.at !== undefined || (orphans?.total ?? 0) > 0
  const { q } = isChosen ? state : withToggled(state, 'is', 'orphan')
  const { data: list } = useData(
    catalog.routes.list,
    { q, limit: 1, ...(state.at && { at: state.at }) },
    { enabled: mayHaveSome, keepPrevious: true },
  )
  if (!isChosen && !(mayHaveSome && list?.total)) return null
  return (
    <Facet
      facet="is"
      title="State"
      values={[{ value: 'orphan', title: 'Orphan', count: list?.total ?? 0 }]}
      chosen={isChosen ? ['orphan'] : []}
      onToggle={() => show(withToggled(state, 'is', 'orphan'))}
    />
  )
}
