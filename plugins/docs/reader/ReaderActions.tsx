import { useAction, useUser } from '@callboard/plugin-api/frontend'
import { Button, IconButton, Menu, type MenuItem, useNotify } from '@callboard/ui'
import { type DocsPage, docs } from '../plugin'
import { markdownUrl } from '../urls'
import styles from './ReaderActions.module.css'
import { nameIn, type SiteAddress } from './SiteAddress'

/** What can be done with a page. */
export function ReaderActions({ address, page }: { address: SiteAddress; page: DocsPage }) {
  const { permissions } = useUser()
  const notify = useNotify()
  const build = useAction(docs.routes.build)
  const buildNow = () =>
    build.mutate(nameIn(address), {
      onSuccess: ({ failure }) =>
        notify(failure ? `Not built: ${failure}` : 'Built. The docs say what their source says.'),
      onError: ({ message }) => notify(message),
    })
  const items: MenuItem[] = [
    ...(page.viewUrl ? [{ title: 'See its source', icon: 'code' as const, to: page.viewUrl }] : []),
    {
      title: 'Open as Markdown',
      icon: 'docs',
      onSelect: () => window.open(markdownUrl(page.site, page.path), '_blank', 'noreferrer'),
    },
    ...(permissions.includes('docs.refresh')
      ? [{ title: 'Build now', icon: 'refresh' as const, onSelect: buildNow, disabled: build.isPending }]
      : []),
  ]
  return (
    <div className={styles.actions}>
      {page.editUrl && (
        <Button icon="edit" to={page.editUrl}>
          Edit
        </Button>
      )}
      <Menu trigger={<IconButton icon="dots" label="More for this page" loading={build.isPending} />} items={items} />
    </div>
  )
}
