import '@callboard/ui/styles.css'
import type { Portal } from '@callboard/plugin-api/frontend'
import { keepPreferences, ThemeProvider } from '@callboard/ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
// The one of `react-router` itself cannot show a change of the address at once.
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from './createQueryClient'
import { Providers } from './Providers'
import { loadFrontends } from './plugins/loadFrontends'
import { placed } from './plugins/placed'
import { readBootstrap } from './readBootstrap'
import { reportRenderError } from './reportRenderError'
import { fetchFirstPage } from './routing/fetchFirstPage'
import { pageAt } from './routing/pageAt'
import { pagesOf } from './routing/pagesOf'
import { routesOf } from './routing/routesOf'
import { keepSnapshot } from './snapshot/keepSnapshot'

async function start(root: HTMLElement) {
  const bootstrap = readBootstrap(document)
  const { plugins, frontends } = await loadFrontends(bootstrap.plugins)
  const places = bootstrap.contributions
  const portal = { ...bootstrap, plugins, frontends: frontends.map((frontend) => placed(frontend, places)) }
  keepFor(portal)
  const cache = createQueryClient()
  // In development: the server has other code now.
  import.meta.hot?.on('callboard:server', () => cache.invalidateQueries())
  const pages = pagesOf(portal)
  const first = await fetchFirstPage(pages, cache, { isShown: root.hasChildNodes() })
  const router = createBrowserRouter(routesOf(portal, first))
  // While the app is developed, the next visit is of other code.
  if (import.meta.env.PROD) keepSnapshot(root, pageAt(pages, new URL(window.location.href))?.page, portal.user)
  createRoot(root, { onCaughtError: reportRenderError }).render(
    <StrictMode>
      <ThemeProvider>
        <Providers portal={portal} cache={cache}>
          <RouterProvider router={router} />
        </Providers>
      </ThemeProvider>
    </StrictMode>,
  )
}

/** Before anything is drawn, or it would be drawn as somebody does not want it. Without a plugin for it the browser keeps them. */
function keepFor({ user, preferences, frontends }: Portal) {
  const keeper = frontends.find((frontend) => frontend.preferences)?.preferences
  if (preferences && keeper) keepPreferences({ userRef: user.ref, preferences, ...keeper })
}

function sayWhyNot(root: HTMLElement, error: unknown) {
  root.setAttribute('role', 'alert')
  root.textContent = `The portal's page could not start: ${error instanceof Error ? error.message : String(error)}`
}

const root = document.getElementById('root')
if (root) start(root).catch((error) => sayWhyNot(root, error))
