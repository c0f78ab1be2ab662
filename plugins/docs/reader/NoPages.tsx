import { EmptyState } from '@callboard/ui'
import type { Site } from '../plugin'
import { BuildNow } from './BuildNow'
import styles from './NotBuilt.module.css'
import { ProblemsButton } from './ProblemsButton'
import type { SiteAddress } from './SiteAddress'
import { SourceLink } from './SourceLink'

/** A site that was built, of nothing: most often its `mkdocs.yml` names pages that are not there. */
export function NoPages({ address, site }: { address: SiteAddress; site: Site }) {
  return (
    <EmptyState icon="docs" title="There is no page in these docs" action={<BuildNow address={address} />}>
      <p>Write Markdown into the folder that they are read from, and name it in mkdocs.yml if that lists the pages.</p>
      <p className={styles.source}>
        Read from <SourceLink site={site} />
      </p>
      <ProblemsButton address={address} count={site.problems} />
    </EmptyState>
  )
}
