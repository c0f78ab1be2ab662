import { refOf } from '@callboard/catalog-model'
import type { EntityProps } from '@callboard/plugin-api/frontend'
import { PastVersions } from './PastVersions'

export default function HistoryTab({ entity }: EntityProps) {
  return <PastVersions entityRef={refOf(entity)} />
}
