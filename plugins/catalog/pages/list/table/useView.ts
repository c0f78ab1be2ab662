import { readPreference, writePreference } from '@callboard/ui'
import { withChange } from '../listChanges'
import type { ListState } from '../listState'
import type { Show } from '../useListState'
import { type ChosenColumn, writeColumns } from './columnsText'
import { type Density, densities } from './Density'
import type { ListColumn } from './ListColumn'

const densityName = 'list.density'
const columnsName = (kinds: string[]) => `list.columns.${kinds.join().toLowerCase() || 'all'}`

/** How the list is shown: as its address says, else as this user had lists of the kind before, else as usual. */
export function useView(state: ListState, show: Show) {
  const remembered = readPreference(columnsName(state.kind)) || undefined
  const columns = state.columns ?? remembered
  const density = state.density ?? densities.find((known) => known === readPreference(densityName)) ?? 'comfortable'

  /** Undefined for the usual ones. */
  const showColumns = (chosen: ChosenColumn[] | undefined) => {
    const text = chosen && writeColumns(chosen)
    writePreference(columnsName(state.kind), text ?? '')
    show(withChange(state, { columns: text }), { replace: true })
  }
  const resize = (shown: ListColumn[], id: string, width: number | undefined) => {
    const usual = new Map(shown.map((column) => [column.id, column.width]))
    showColumns(shown.map((column) => (column.id === id ? { id, ...(width && { width }) } : widthOf(column, usual))))
  }
  return {
    columns,
    density,
    group: state.group,
    resize,
    showColumns,
    showDensity: (density: Density) => {
      writePreference(densityName, density)
      show(withChange(state, { density }), { replace: true })
    },
  }
}

const widthOf = ({ id }: ListColumn, usual: Map<string, number>): ChosenColumn => {
  const width = usual.get(id)
  return width === undefined ? { id } : { id, width }
}
