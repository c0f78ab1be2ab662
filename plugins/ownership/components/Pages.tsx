import { Pager } from '@callboard/ui'
import { pageLength } from '../shapes/Owned'

interface Props {
  page: number
  total: number
  onPage: (page: number) => void
}

/** The pages of a list by number; nothing where there is but one. */
export function Pages({ page, total, onPage }: Props) {
  const last = Math.min(total, page * pageLength)
  if (total <= pageLength) return null
  return (
    <Pager
      first={(page - 1) * pageLength + 1}
      last={last}
      total={total}
      onPrevious={page > 1 ? () => onPage(page - 1) : undefined}
      onNext={last < total ? () => onPage(page + 1) : undefined}
    />
  )
}
