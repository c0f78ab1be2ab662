import { useData } from '@callboard/plugin-api/frontend'
import { Facet } from '../pages/list/Facet'
import { withToggledField } from '../pages/list/listChanges'
import { filterInput, type ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import { catalog } from '../plugin'
import { orphanField, orphanFilter } from './orphanFilter'

/** A facet for the orphans of what is listed; not there without any, as in most lists. */
export function OrphanFacet({ state, show }: { state: ListState; show: Show }) {
  const { data: orphans } = useData(catalog.routes.orphans, {})
  const isChosen = state.field.includes(orphanFilter)
  const mayHaveSome = isChosen || state.at !== undefined || (orphans?.total ?? 0) > 0
  const narrowed = isChosen ? state : withToggledField(state, orphanField, 'true')
  const { data: list } = useData(
    catalog.routes.list,
    { ...filterInput(narrowed), limit: 1 },
    { enabled: mayHaveSome, keepPrevious: true },
  )
  if (!isChosen && !(mayHaveSome && list?.total)) return null
  return (
    <Facet
      facet={orphanField}
      title="State"
      values={[{ value: 'true', title: 'Orphan', count: list?.total ?? 0 }]}
      chosen={isChosen ? ['true'] : []}
      onToggle={() => show(withToggledField(state, orphanField, 'true'))}
    />
  )
}
