import { type EntityColumn, lazyOf } from '@callboard/plugin-api/frontend'
import { ErrorBoundary } from '@callboard/ui'
import type { ListColumn } from './ListColumn'

export type ContributedColumns = Array<EntityColumn & { pluginId: string }>

/** The columns that plugins add to a list of one kind; lists of several kinds have no room for them. */
export function contributedColumns(contributed: ContributedColumns, kinds: string[]): ListColumn[] {
  const [kind, ...others] = kinds
  if (!kind || others.length > 0) return []
  return contributed
    .filter((column) => column.kinds.some((each) => each.toLowerCase() === kind.toLowerCase()))
    .map(({ pluginId, id, title, width, load }) => ({
      id: `${pluginId}.${id}`,
      title,
      width: Number.parseInt(width, 10) || 130,
      cell: ({ ref }, refs) => <ContributedCell load={load} entityRef={ref} refs={refs} />,
    }))
}

interface CellProps {
  load: EntityColumn['load']
  entityRef: string
  refs: string[]
}

/** A cell that fails is empty: the row still leads to the entity, whose page says what is wrong. */
function ContributedCell({ load, entityRef, refs }: CellProps) {
  const Cell = lazyOf(load)
  return (
    <ErrorBoundary fallback={null}>
      <Cell entityRef={entityRef} refs={refs} />
    </ErrorBoundary>
  )
}
