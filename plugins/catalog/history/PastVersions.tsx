import { useData } from '@callboard/plugin-api/frontend'
import { inputOf } from '../pages/entity/useEntityAddress'
import { catalog } from '../plugin'
import { useBefore } from './useBefore'
import { VersionList } from './VersionList'

/** Everything that ever happened to an entity, with what changed. */
export function PastVersions({ entityRef }: { entityRef: string }) {
  const input = { ...inputOf(entityRef), ...useBefore() }
  return <VersionList query={useData(catalog.routes.history, input, { keepPrevious: true })} />
}
