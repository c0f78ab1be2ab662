import { useData } from '@callboard/plugin-api/frontend'
import { docs, type Site } from '../plugin'
import { nameIn, type SiteAddress } from './SiteAddress'

/** How often to ask, in milliseconds: soon again while a site is being built for the first time. */
const pause = (site: Site | undefined) => (site?.builtAt === null && site.failure === null ? 1500 : 60_000)

/** The site that shows the docs of an entity. */
export function useSite(address: SiteAddress) {
  return useData(docs.routes.site, nameIn(address), { refreshEvery: pause })
}
