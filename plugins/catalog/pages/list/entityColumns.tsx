import { EntityLink, LifecycleBadge, OwnerChip, type Column as TableColumn, TagList, TwoLines } from '@callboard/ui'
import type { ReactNode } from 'react'
import type { EntitySummary } from '../../plugin'
import { isOwnedKind } from '../ownedKinds'
import { type Column, columnsOf, columnTitles, sortFieldOf } from './columnsOf'
import styles from './entityColumns.module.css'
import { NameCell } from './NameCell'

const widths: Record<Column, string> = {
  kind: '116px',
  owner: 'var(--owner-width)',
  type: '118px',
  lifecycle: '134px',
  system: 'var(--system-width)',
  tags: '14%',
}

const cells: Record<Column, (entity: EntitySummary) => ReactNode> = {
  kind: ({ kind }) => kind,
  owner: ({ kind, owner, ownerTitle }) =>
    (owner || isOwnedKind(kind)) && <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />,
  type: ({ type }) => type && <TwoLines>{type}</TwoLines>,
  lifecycle: ({ lifecycle }) => lifecycle && <LifecycleBadge lifecycle={lifecycle} />,
  system: ({ system, systemTitle }) =>
    system && <EntityLink entityRef={system} title={systemTitle} plain missing={systemTitle === null} />,
  tags: ({ tags }) => (
    <div className={styles.tags}>
      <TagList tags={tags} limit={1} />
    </div>
  ),
}

/** Names of others, which may be long. */
const wrapping: Column[] = ['owner', 'type', 'system']

/** The table's columns for a list of these kinds: the catalog's own, and those of plugins before the tags, if there are any. */
export function entityColumns(
  kinds: string[],
  entities: EntitySummary[],
  contributed: TableColumn<EntitySummary>[],
): TableColumn<EntitySummary>[] {
  const name = {
    id: 'name',
    title: 'Name',
    sortable: true,
    cell: (entity: EntitySummary) => <NameCell entity={entity} />,
  }
  const others = columnsOf(kinds, entities).map((column) => ({
    id: sortFieldOf(column) ?? column,
    title: columnTitles[column],
    cell: cells[column],
    sortable: sortFieldOf(column) !== undefined,
    wraps: wrapping.includes(column),
    wideOnly: column === 'tags',
    notOnPhone: column === 'tags' || column === 'system',
    width: widths[column],
  }))
  const isTags = ({ id }: { id: string }) => id === 'tags'
  const hasTags = entities.some(({ tags }) => tags.length > 0)
  const tags = hasTags ? others.filter(isTags) : []
  return [name, ...others.filter((column) => !isTags(column)), ...contributed, ...tags]
}
