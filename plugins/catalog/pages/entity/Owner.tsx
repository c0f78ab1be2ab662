import { OwnerChip } from '@callboard/ui'
import type { RelatedEntity } from '../../plugin'
import { RelatedLink } from './RelatedLink'

interface Props {
  owner: string | null
  title: string | null
  relations: RelatedEntity[]
}

/** Who owns it; an owner that is not in the catalog is named and says so. */
export function Owner({ owner, title, relations }: Props) {
  const missing = relations.find(({ type, ref, entity }) => type === 'ownedBy' && ref === owner && !entity)
  return missing ? <RelatedLink related={missing} /> : <OwnerChip owner={owner} title={title} />
}
