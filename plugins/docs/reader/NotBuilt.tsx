import { Button, EmptyState, ExternalLink, ProgressNote, RelativeTime } from '@callboard/ui'
import type { Site } from '../plugin'
import styles from './NotBuilt.module.css'
import type { SiteAddress } from './SiteAddress'
import { useBuildNow } from './useBuildNow'

/** A site of which there is no version yet: it is being built, or says what keeps it from that. */
export function NotBuilt({ address, site }: { address: SiteAddress; site: Site }) {
  const { mayBuild, buildNow, isBuilding } = useBuildNow(address)
  if (!site.failure) return <ProgressNote>Building the docs from {site.source}…</ProgressNote>
  return (
    <EmptyState
      icon="alert-triangle"
      title="These docs could not be built"
      action={
        mayBuild && (
          <Button icon="refresh" loading={isBuilding} onClick={buildNow}>
            Build now
          </Button>
        )
      }
    >
      <p>{site.failure}</p>
      <p className={styles.source}>
        Read from{' '}
        {site.sourceUrl ? <ExternalLink href={site.sourceUrl}>{site.source}</ExternalLink> : <code>{site.source}</code>}
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
