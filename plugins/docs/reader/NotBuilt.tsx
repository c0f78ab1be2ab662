import { EmptyState, ProgressNote, RelativeTime } from '@callboard/ui'
import type { Site } from '../plugin'
import { BuildNow } from './BuildNow'
import styles from './NotBuilt.module.css'
import type { SiteAddress } from './SiteAddress'
import { SourceLink } from './SourceLink'

/** A site of which there is no version yet: it is being built, or says what keeps it from that. */
export function NotBuilt({ address, site }: { address: SiteAddress; site: Site }) {
  if (!site.failure) return <ProgressNote>Building the docs from {site.source}…</ProgressNote>
  return (
    <EmptyState icon="alert-triangle" title="These docs could not be built" action={<BuildNow address={address} />}>
      <p>{site.failure}</p>
      <p className={styles.source}>
        Read from <SourceLink site={site} />
        {site.failedAt && (
          <>
            {' '}
            <RelativeTime at={site.failedAt} />
          </>
        )}
        . It is tried again by itself.
      </p>
    </EmptyState>
  )
}
