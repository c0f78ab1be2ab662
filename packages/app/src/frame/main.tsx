import '@callboard/ui/styles.css'
import { type AnyFrontend, identified, lazyOf } from '@callboard/plugin-api/frontend'
import { ErrorBoundary } from '@callboard/ui'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from '../createQueryClient'
import { Providers } from '../Providers'
import { fetchScreen } from '../plugins/fetchScreen'
import { type Bridge, fetchBy, meetPage } from './bridge'
import { followLinks } from './followLinks'
import type { Init } from './messages'

// What runs in a frame: one part of one plugin, with everything that the app gives it, and nothing but the page around to ask.
async function start({ tell, hear }: Bridge) {
  fetchBy({ tell, hear })
  hear((message) => {
    if (message.type === 'init') void show(message).catch((error) => tell({ type: 'failed', message: error.message }))
    if (message.type === 'theme') document.documentElement.dataset.theme = message.theme
  })
  tell({ type: 'ready' })

  async function show(init: Init) {
    document.documentElement.dataset.theme = init.theme
    const { default: frontend } = await fetchScreen(init)
    const router = routerFor(init, frontend)
    router.subscribe(({ location, historyAction }) =>
      tell({ type: 'go', to: location.pathname + location.search, replace: historyAction === 'REPLACE' }),
    )
    hear((message) => {
      if (message.type === 'at' && message.at !== pathOf(router.state.location)) void router.navigate(message.at)
    })
    followLinks(tell)
    const root = document.getElementById('root') as HTMLElement
    new ResizeObserver(() => tell({ type: 'height', pixels: root.scrollHeight })).observe(root)
    createRoot(root, { onCaughtError: (error) => tell({ type: 'failed', message: String(error) }) }).render(
      <Providers portal={{ ...init.portal, frontends: [identified(frontend)] }} cache={createQueryClient()}>
        <RouterProvider router={router} />
      </Providers>,
    )
  }
}

const pathOf = ({ pathname, search }: { pathname: string; search: string }) => pathname + search

/** One part, at the address that the page around has: its parameters are there, and its links lead on. */
function routerFor({ part, entity, at }: Init, frontend: AnyFrontend) {
  const items = (identified(frontend)[part.key] ?? []) as unknown as Array<{ id?: string; load: never }>
  const item = items.find(({ id }) => id === part.id)
  if (!item) throw new Error(`The plugin has no ${part.id} among its ${part.key}.`)
  const Part = lazyOf<object>(item.load)
  const element = (
    <ErrorBoundary fallback={null}>
      <Part {...(entity && { entity })} />
    </ErrorBoundary>
  )
  return createMemoryRouter(
    [
      { path: part.path ?? '*', element },
      { path: '*', element: null },
    ],
    { initialEntries: [at] },
  )
}

// It reaches other machines, and no policy of a document forbids it.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(window, name)

void meetPage().then(start)
