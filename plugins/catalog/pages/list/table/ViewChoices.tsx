import { Button, Select } from '@callboard/ui'
import { groupFields } from '../../../shapes/groupFields'
import type { SortKey } from '../../../shapes/sortFields'
import { withChange, withSort } from '../listChanges'
import { type ListState, recentView } from '../listState'
import type { Show } from '../useListState'
import { ColumnChooser } from './ColumnChooser'
import { densities } from './density'
import type { ListColumn } from './ListColumn'
import type { useView } from './useView'
import styles from './ViewChoices.module.css'

export interface ViewChoicesProps {
  state: ListState
  show: Show
  view: ReturnType<typeof useView>
  /** All that there are, and those that are shown. */
  columns: ListColumn[]
  shown: ListColumn[]
}

const none = 'none'

/** How the list is shown: its grouping, order, density and columns. */
export function ViewChoices({ state, show, view, columns, shown }: ViewChoicesProps) {
  const group = (value: string | null) =>
    show(withChange(state, { group: groupFields.find((field) => field === value) }), { replace: true })
  return (
    <div className={styles.parts}>
      <Select
        label="Group by"
        value={state.group ?? none}
        onChange={group}
        options={[
          { value: none, label: 'Nothing' },
          ...groupFields.map((field) => ({ value: field, label: titleOf(field) })),
        ]}
      />
      <Order state={state} show={show} columns={columns} />
      <fieldset className={styles.choice}>
        <legend>Rows</legend>
        {densities.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={view.density === density}
              onChange={() => view.showDensity(density)}
            />
            {titleOf(density)}
          </label>
        ))}
      </fieldset>
      <ColumnChooser columns={columns} shown={shown} isUsual={view.columns === undefined} onChoose={view.showColumns} />
    </div>
  )
}

/** What the list is sorted by, and then by; the same as a click on the heads of columns, for one after the other. */
function Order({ state, show, columns }: Pick<ViewChoicesProps, 'state' | 'show' | 'columns'>) {
  const fields = [{ id: 'name', title: 'Name', sort: 'name' as const }, ...columns]
  const options = fields.flatMap(({ sort, title }) => (sort ? [{ value: sort, label: title }] : []))
  const [first, second] = state.sort
  const isOfRecent = state.view === recentView
  const sortBy = (keys: Array<SortKey | undefined>) =>
    show(withChange(state, { sort: keys.flatMap((key) => key ?? []) }))
  const keyOf = (field: string | null): SortKey => ({ field: (field ?? 'name') as SortKey['field'], order: 'asc' })
  return (
    <div className={styles.order}>
      <Select
        label="Sort by"
        value={first?.field ?? (isOfRecent ? none : 'name')}
        onChange={(field) => sortBy(field === none ? [] : [keyOf(field)])}
        options={[...(isOfRecent ? [{ value: none, label: 'Last viewed' }] : []), ...options]}
      />
      <Select
        label="Then by"
        value={second?.field ?? none}
        onChange={(field) => sortBy([first, field === none ? undefined : keyOf(field)])}
        options={[{ value: none, label: 'Nothing' }, ...options.filter(({ value }) => value !== first?.field)]}
      />
      {first && (
        <Button
          size="small"
          icon={first.order === 'asc' ? 'arrow-up' : 'arrow-down'}
          onClick={() => show(withSort(state, first.field))}
        >
          {first.order === 'asc' ? 'Ascending' : 'Descending'}
        </Button>
      )}
    </div>
  )
}

const titleOf = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
