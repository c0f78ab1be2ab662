import type { SiteSummary } from '../plugin'
import type { IndexState } from './useIndexState'

/** The sites of an owner that have every word in their name, their entity's, their description or their owner. */
export function matching(
  sites: SiteSummary[],
  { text, owner }: IndexState,
  isMine: (owner: string) => boolean,
): SiteSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return sites.filter((site) => {
    if (owner !== null && !(site.owner !== null && (owner === 'me' ? isMine(site.owner) : site.owner === owner)))
      return false
    const said = [site.title, site.entityTitle, site.ref, site.description, site.ownerTitle].join(' ').toLowerCase()
    return words.every((word) => said.includes(word))
  })
}
