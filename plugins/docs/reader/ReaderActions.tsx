import { Button, IconButton, Menu, type MenuItem } from '@callboard/ui'
import type { DocsPage } from '../plugin'
import { markdownUrl } from '../urls'
import styles from './ReaderActions.module.css'
import type { SiteAddress } from './SiteAddress'
import { useBuildNow } from './useBuildNow'

/** What can be done with a page. */
export function ReaderActions({ address, page }: { address: SiteAddress; page: DocsPage }) {
  const { mayBuild, buildNow, isBuilding } = useBuildNow(address)
  const items: MenuItem[] = [
    ...(page.viewUrl ? [{ title: 'See its source', icon: 'code' as const, to: page.viewUrl }] : []),
    {
      title: 'Open as Markdown',
      icon: 'docs',
      onSelect: () => window.open(markdownUrl(page.site, page.path), '_blank', 'noreferrer'),
    },
    ...(mayBuild ? [{ title: 'Build now', icon: 'refresh' as const, onSelect: buildNow, disabled: isBuilding }] : []),
  ]
  return (
    <div className={styles.actions}>
      {page.editUrl && (
        <Button icon="edit" to={page.editUrl}>
          Edit
        </Button>
      )}
      <Menu trigger={<IconButton icon="dots" label="More for this page" loading={isBuilding} />} items={items} />
    </div>
  )
}
