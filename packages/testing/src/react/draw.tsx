import type { Bootstrap } from '@callboard/plugin-api'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { createQueryClient } from '../../../app/src/createQueryClient'
import { Providers } from '../../../app/src/Providers'

interface Parts {
  bootstrap: Bootstrap
  at: string
  document: Document
}

/** Draws an element as the app does, and notes what is complained of meanwhile. */
export function draw(element: ReactElement, { bootstrap, at, document }: Parts) {
  const complaints: string[] = []
  const { error: complain } = console
  console.error = (...parts) => void complaints.push(parts.map(String).join(' '))
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [at] })
  const cache = createQueryClient()
  const container = document.createElement('main')
  document.body.append(container)
  const root = createRoot(container, { onUncaughtError: (error) => void complaints.push(String(error)) })
  root.render(
    <Providers portal={{ ...bootstrap, frontends: [] }} cache={cache}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return {
    complaints,
    address: () => router.state.location.pathname + router.state.location.search,
    async end() {
      root.unmount()
      // What is on its way still comes, and React looks at the window once more when it has.
      while (cache.isFetching() + cache.isMutating() > 0) await nextTurn()
      cache.clear()
      await nextTurn()
      console.error = complain
    },
  }
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 5))
