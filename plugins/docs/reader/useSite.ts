import { useData } from '@callboard/plugin-api/frontend'
import { docs } from '../plugin'
import { nameIn, type SiteAddress } from './SiteAddress'

/** How often to look whether a site has been built for the first time. */
const soon = 1500

/** The site that shows the docs of an entity. While it is being built for the first time, it is asked for again and again. */
export function useSite(address: SiteAddress) {
  const query = useData(docs.routes.site, nameIn(address))
  const isWaiting = query.data?.builtAt === null && query.data.failure === null
  const waiting = useData(docs.routes.site, nameIn(address), {
    enabled: isWaiting,
    ...(isWaiting && { refreshEvery: soon }),
  })
  return isWaiting ? waiting : query
}
