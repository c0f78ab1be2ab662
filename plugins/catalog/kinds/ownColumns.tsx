import type { KnownKind } from '@callboard/plugin-api/frontend'
import type { Column } from '@callboard/ui'
import type { ListedEntity } from '../shapes/EntityList'

/** As many as have room on a phone, where cells stand below the name. */
const onPhone = 2

/** The columns that a kind declares. */
export function ownColumns(kind: KnownKind | undefined): Column<ListedEntity>[] {
  return (kind?.columns ?? []).map(({ field, title }, index) => ({
    id: field,
    title,
    cell: ({ fields }) => fields?.[field],
    sortable: true,
    wraps: true,
    width: '13%',
    notOnPhone: index >= onPhone,
  }))
}
