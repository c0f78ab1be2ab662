import type { Entity } from '@callboard/plugin-api'
import type { EntityTab } from '@callboard/plugin-api/frontend'
import { iconOfLink } from './iconOfLink'
import { linksOf, linkTitle, sourceUrl } from './links'
import { repositoryUrl } from './repositoryUrl'

/** A way on from an entity, in the row below its name. */
export interface Jump {
  title: string
  icon: string
  url: string
  /** Where it leads; undefined within the portal. */
  host: string | undefined
}

/** Where people go next, each place once: the source, what its tabs put there, then the links of the file in its order. */
export function jumpsOf(entity: Entity, tabs: EntityTab[], pathOfTab: (path: string) => string): Jump[] {
  const repository = repositoryUrl(entity) ?? sourceUrl(entity)
  const jumps = [
    ...(repository ? [outside({ url: repository, title: 'Source' }, 'code')] : []),
    ...tabs.flatMap(({ path, jump }) => (jump ? [{ ...jump, url: pathOfTab(path), host: undefined }] : [])),
    ...linksOf(entity).map((link) => outside(link)),
  ]
  return jumps.filter(({ url }, index) => jumps.findIndex((other) => other.url === url) === index)
}

function outside(link: { url: string; title?: string; icon?: string }, otherwise?: string): Jump {
  const icon = iconOfLink(link)
  return {
    title: linkTitle(link),
    icon: icon === 'external-link' && otherwise ? otherwise : icon,
    url: link.url,
    host: hostOf(link.url),
  }
}

/** Of `mailto:` the address itself. */
function hostOf(url: string): string {
  const { host, pathname } = new URL(url)
  return host || pathname
}
