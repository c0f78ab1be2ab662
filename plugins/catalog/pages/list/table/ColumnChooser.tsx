import { Button, Checkbox, IconButton } from '@callboard/ui'
import { useState } from 'react'
import { type ChosenColumn, withinBounds } from './columnsText'
import type { ListColumn } from './ListColumn'
import { moved } from './moved'
import styles from './ViewChoices.module.css'

interface Props {
  columns: ListColumn[]
  shown: ListColumn[]
  isUsual: boolean
  onChoose: (columns: ChosenColumn[] | undefined) => void
}

/** By how much a button makes a column wider or narrower, in px. */
const step = 24

/** Which columns there are beside the name, in which order and how wide: by dragging, and by buttons. */
export function ColumnChooser({ columns, shown, isUsual, onChoose }: Props) {
  const [dragged, setDragged] = useState<number>()
  const [over, setOver] = useState<number>()
  const choose = (next: ListColumn[]) => onChoose(next.map((column) => chosenOf(column, columns)))
  const rest = columns.filter(({ id }) => shown.every((column) => column.id !== id))
  const resize = (id: string, by: number) =>
    choose(shown.map((column) => (column.id === id ? { ...column, width: withinBounds(column.width + by) } : column)))
  return (
    <fieldset className={styles.columns}>
      <legend>Columns</legend>
      <ol>
        {shown.map((column, place) => (
          <li
            key={column.id}
            className={styles.column}
            data-over={over === place || undefined}
            draggable
            onDragStart={() => setDragged(place)}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(place)
            }}
            onDragEnd={() => {
              setDragged(undefined)
              setOver(undefined)
            }}
            onDrop={() => dragged !== undefined && choose(moved(shown, dragged, place))}
          >
            <Checkbox
              label={column.title}
              checked
              onChange={() => choose(shown.filter(({ id }) => id !== column.id))}
            />
            <IconButton icon="minus" label={`${column.title}: narrower`} onClick={() => resize(column.id, -step)} />
            <IconButton icon="plus" label={`${column.title}: wider`} onClick={() => resize(column.id, step)} />
            <IconButton
              icon="arrow-up"
              label={`${column.title}: further to the front`}
              disabled={place === 0}
              onClick={() => choose(moved(shown, place, place - 1))}
            />
            <IconButton
              icon="arrow-down"
              label={`${column.title}: further back`}
              disabled={place === shown.length - 1}
              onClick={() => choose(moved(shown, place, place + 1))}
            />
          </li>
        ))}
        {rest.map((column) => (
          <li key={column.id} className={styles.column}>
            <Checkbox label={column.title} checked={false} onChange={() => choose([...shown, column])} />
          </li>
        ))}
      </ol>
      {!isUsual && (
        <Button size="small" icon="rollback" onClick={() => onChoose(undefined)}>
          The usual columns
        </Button>
      )}
    </fieldset>
  )
}

/** A width is said only where it is another than usual. */
function chosenOf({ id, width }: ListColumn, columns: ListColumn[]): ChosenColumn {
  return columns.find((column) => column.id === id)?.width === width ? { id } : { id, width }
}
