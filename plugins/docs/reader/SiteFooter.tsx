import { ExternalLink, RelativeTime } from '@callboard/ui'
import { useState } from 'react'
import type { Site } from '../plugin'
import { ProblemsDialog } from './ProblemsDialog'
import type { SiteAddress } from './SiteAddress'
import styles from './SiteFooter.module.css'

/** Where the site comes from and how well it is, for whoever looks after it. */
export function SiteFooter({ address, site }: { address: SiteAddress; site: Site }) {
  const [isAsked, setAsked] = useState(false)
  return (
    <footer className={styles.footer}>
      <span>
        Built {site.builtAt && <RelativeTime at={site.builtAt} />} from{' '}
        {site.sourceUrl ? <ExternalLink href={site.sourceUrl}>{site.source}</ExternalLink> : <code>{site.source}</code>}
      </span>
      {site.problems > 0 && (
        <button type="button" className={styles.problems} onClick={() => setAsked(true)}>
          {site.problems === 1 ? '1 problem' : `${site.problems} problems`}
        </button>
      )}
      {isAsked && <ProblemsDialog address={address} onClose={() => setAsked(false)} />}
    </footer>
  )
}
