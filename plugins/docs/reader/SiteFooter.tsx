import { RelativeTime } from '@callboard/ui'
import type { Site } from '../plugin'
import { ProblemsButton } from './ProblemsButton'
import type { SiteAddress } from './SiteAddress'
import styles from './SiteFooter.module.css'
import { SourceLink } from './SourceLink'

/** Where the site comes from and how well it is, for whoever looks after it. */
export function SiteFooter({ address, site }: { address: SiteAddress; site: Site }) {
  return (
    <footer className={styles.footer}>
      <span>
        Built {site.builtAt && <RelativeTime at={site.builtAt} />} from <SourceLink site={site} />
      </span>
      <ProblemsButton address={address} count={site.problems} />
    </footer>
  )
}
