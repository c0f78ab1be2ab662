import { usePageTitle, usePalette, usePortal } from '@callboard/plugin-api/frontend'
import { Button, EmptyState, Page } from '@callboard/ui'
import { useLocation } from 'react-router'

/** For addresses that no page has: says why, where that is known, and how to go on. */
export default function NotFoundPage() {
  const { pathname } = useLocation()
  usePageTitle('Not found')
  const palette = usePalette()
  const reason = useReason(pathname)
  return (
    <Page title="There is no such page" description={<code>{pathname}</code>}>
      <EmptyState
        icon="search"
        title={reason ?? 'It may have been renamed or removed.'}
        action={
          <>
            {reason ? (
              <Button variant="primary" to="/plugins">
                See why
              </Button>
            ) : (
              <Button variant="primary" icon="search" onClick={palette.open}>
                Search the portal
              </Button>
            )}
            <Button to="/">Go home</Button>
          </>
        }
      >
        {reason
          ? 'Everything else works. The page comes back with the plugin.'
          : 'Search finds it under its new name, if it has one.'}
      </EmptyState>
    </Page>
  )
}

/** Where the first part of the path is a plugin's that is not running, that is why. */
function useReason(pathname: string): string | undefined {
  const { plugins } = usePortal()
  const plugin = plugins.find(({ id }) => id === pathname.split('/')[1])
  if (plugin?.state === 'disabled') return `The plugin ${plugin.title} is switched off in app-config.yaml.`
  if (plugin?.state === 'failed') return `The plugin ${plugin.title} could not be loaded.`
  return undefined
}
