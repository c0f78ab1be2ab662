import { useAction, useCan } from '@callboard/plugin-api/frontend'
import { useNotify } from '@callboard/ui'
import { docs } from '../plugin'
import { nameIn, type SiteAddress } from './SiteAddress'

/** Has the source of a site read, and says how that went. */
export function useBuildNow(address: SiteAddress) {
  const mayBuild = useCan(docs, 'refresh')
  const notify = useNotify()
  const build = useAction(docs.routes.build)
  const buildNow = () =>
    build.mutate(nameIn(address), {
      onSuccess: ({ failure }) =>
        failure
          ? notify(`Not built: ${failure}`, { outcome: 'failed' })
          : notify('Built. The docs say what their source says.'),
      onError: ({ message }) => notify(message, { outcome: 'failed' }),
    })
  return { mayBuild, buildNow, isBuilding: build.isPending }
}
