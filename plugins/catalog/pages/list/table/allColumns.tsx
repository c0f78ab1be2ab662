import type { KnownKind } from '@callboard/plugin-api/frontend'
import { EntityLink, LifecycleBadge, OwnerChip, RelativeTime, TagList } from '@callboard/ui'
import type { ListedEntity } from '../../../shapes/EntityList'
import { isOwnedKind } from '../../ownedKinds'
import styles from './cells.module.css'
import { type ContributedColumns, contributedColumns } from './contributedColumns'
import type { ListColumn } from './ListColumn'
import { RowLinks } from './RowLinks'

/** The columns that every list can have beside the name. */
const ofCatalog: ListColumn[] = [
  { id: 'kind', title: 'Kind', width: 116, sort: 'kind', cell: ({ kind }) => kind },
  { id: 'owner', title: 'Owner', width: 150, sort: 'owner', wraps: true, cell: ownerCell },
  { id: 'type', title: 'Type', width: 118, sort: 'type', wraps: true, cell: ({ type }) => type },
  {
    id: 'lifecycle',
    title: 'Lifecycle',
    width: 134,
    sort: 'lifecycle',
    cell: ({ lifecycle }) => lifecycle && <LifecycleBadge lifecycle={lifecycle} />,
  },
  { id: 'system', title: 'System', width: 124, sort: 'system', wraps: true, notOnPhone: true, cell: systemCell },
  { id: 'tags', title: 'Tags', width: 150, notOnPhone: true, cell: tagsCell },
  {
    id: 'description',
    title: 'Description',
    width: 280,
    wraps: true,
    notOnPhone: true,
    cell: ({ description }) => description && <span title={description}>{description}</span>,
  },
  { id: 'links', title: 'Links', width: 96, notOnPhone: true, cell: (entity) => <RowLinks entity={entity} /> },
  {
    id: 'updated',
    title: 'Updated',
    width: 120,
    sort: 'updated',
    notOnPhone: true,
    cell: ({ updated }) => <RelativeTime at={updated} />,
  },
  {
    id: 'namespace',
    title: 'Namespace',
    width: 120,
    sort: 'namespace',
    notOnPhone: true,
    cell: ({ namespace }) => namespace,
  },
  {
    id: 'ref',
    title: 'Reference',
    width: 240,
    notOnPhone: true,
    cell: ({ ref }) => (
      <span className={styles.ref} title={ref}>
        {ref}
      </span>
    ),
  },
]

function ownerCell({ kind, owner, ownerTitle }: ListedEntity) {
  if (!owner && !isOwnedKind(kind)) return null
  return <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />
}

function systemCell({ system, systemTitle }: ListedEntity) {
  return system && <EntityLink entityRef={system} title={systemTitle} plain missing={systemTitle === null} />
}

function tagsCell({ tags }: ListedEntity) {
  return (
    <div className={styles.tags}>
      <TagList tags={tags} limit={1} />
    </div>
  )
}

/** Every column that a list of these kinds can have: the catalog's, those that the one kind declares, those of plugins. */
export const allColumns = (
  kinds: string[],
  kind: KnownKind | undefined,
  contributed: ContributedColumns,
): ListColumn[] => [...ofCatalog, ...ownColumns(kind), ...contributedColumns(contributed, kinds)]

/** As many as have room on a phone, where cells stand below the name. */
const ownOnPhone = 2

const ownColumns = (kind: KnownKind | undefined): ListColumn[] =>
  (kind?.columns ?? []).map(({ field, title }, index) => ({
    id: field,
    title,
    width: 140,
    sort: field as ListColumn['sort'],
    wraps: true,
    notOnPhone: index >= ownOnPhone,
    cell: ({ fields }) => fields?.[field],
  }))
