import type { ComponentProps } from 'react'
import type { ListedEntity } from '../../../shapes/EntityList'
import type { GroupField } from '../../../shapes/groupFields'
import { GroupRow } from './GroupRow'
import type { ListColumn } from './ListColumn'
import { ListRow } from './ListRow'
import type { Line } from './lines'

interface Props {
  line: Line
  index: number
  /** Lines between it and the one before it that are not on the page, in px. */
  gap: number
  span: number
  by: GroupField | undefined
  columns: ListColumn[]
  entity: ListedEntity | undefined
  page: ListedEntity[]
  onToggle: (group: string) => void
  row: Omit<ComponentProps<typeof ListRow>, 'entity' | 'page' | 'columns' | 'line'>
}

/** A line of the table, with the room of those before it that are not on the page. */
export function TableLine({ line, index, gap, span, by, columns, entity, page, onToggle, row: about }: Props) {
  const { section, row } = line
  const { group, isOpen } = section
  return (
    <>
      <Gap height={gap} span={span} />
      {row === undefined && group && by ? (
        <GroupRow {...{ by, group, isOpen, span }} line={index} onToggle={() => onToggle(group.value)} />
      ) : (
        <ListRow entity={entity} page={page} columns={columns} line={index} {...about} />
      )}
    </>
  )
}

/** Holds the place of lines that are not on the page. */
export function Gap({ height, span }: { height: number; span: number }) {
  if (height === 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
    <tr aria-hidden="true" style={{ height }}>
      <td colSpan={span} style={{ padding: 0 }} />
    </tr>
  )
}
