import { useData } from '@callboard/plugin-api/frontend'
import { Facet } from '../pages/list/Facet'
import { withToggledField } from '../pages/list/listChanges'
import type { ListState } from '../pages/list/listState'
import type { Show } from '../pages/list/useListState'
import { catalog } from '../plugin'
import { orphanField, orphanFilter } from './orphanFilter'

/** Narrows the list to orphans, where there are any. */
export function OrphanFacet({ state, show }: { state: ListState; show: Show }) {
  const { data } = useData(catalog.routes.orphans, {})
  const isChosen = state.field.includes(orphanFilter)
  // Of the past it is not known how many there were.
  if (!isChosen && (!data?.total || state.at)) return null
  return (
    <Facet
      facet={orphanField}
      title="State"
      values={[{ value: 'true', title: 'Orphan', count: data?.total ?? 0 }]}
      chosen={isChosen ? ['true'] : []}
      onToggle={() => show(withToggledField(state, orphanField, 'true'))}
    />
  )
}
