import { type Density, useDensity, usePreference } from '@callboard/ui'
import { withChange } from '../listChanges'
import type { ListState } from '../listState'
import type { Show } from '../useListState'
import { type ChosenColumn, writeColumns } from './columnsText'
import type { ListColumn } from './ListColumn'

const columnsName = (kinds: string[]) => `list.columns.${kinds.join().toLowerCase() || 'all'}`

/** How the list is shown: as its address says, else as this user had lists of the kind before, else as usual. */
export function useView(state: ListState, show: Show) {
  const [remembered, remember] = usePreference(columnsName(state.kind), '')
  const [usual, setUsual] = useDensity()
  const columns = state.columns ?? (remembered || undefined)
  const density = state.density ?? usual

  /** Undefined for the usual ones. */
  const showColumns = (chosen: ChosenColumn[] | undefined) => {
    const text = chosen && writeColumns(chosen)
    remember(text ?? '')
    show(withChange(state, { columns: text }), { replace: true })
  }
  const resize = (shown: ListColumn[], id: string, width: number | undefined) => {
    const widths = new Map(shown.map((column) => [column.id, column.width]))
    showColumns(shown.map((column) => (column.id === id ? { id, ...(width && { width }) } : widthOf(column, widths))))
  }
  return {
    columns,
    density,
    group: state.group,
    resize,
    showColumns,
    showDensity: (density: Density) => {
      setUsual(density)
      show(withChange(state, { density }), { replace: true })
    },
  }
}

const widthOf = ({ id }: ListColumn, widths: Map<string, number>): ChosenColumn => {
  const width = widths.get(id)
  return width === undefined ? { id } : { id, width }
}
