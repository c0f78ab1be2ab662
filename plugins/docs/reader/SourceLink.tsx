import { ExternalLink } from '@callboard/ui'
import type { Site } from '../plugin'

/** Where the pages of a site are written. */
export function SourceLink({ site: { source, sourceUrl } }: { site: Site }) {
  return sourceUrl ? <ExternalLink href={sourceUrl}>{source}</ExternalLink> : <code>{source}</code>
}
