import type { Page, Portal } from '@callboard/plugin-api/frontend'
import type { RouteObject } from 'react-router'
import { FailedPage } from '../pages/FailedPage'
import { Shell } from '../shell/Shell'
import { PageFrame } from './PageFrame'
import { pagesOf } from './pagesOf'

const elsewhere: Page = { path: '*', title: 'Not found', load: () => import('../pages/NotFoundPage') }

/** The app's routes: every page in the shell's frame, and a way on from any other address. */
export function routesOf(portal: Portal): RouteObject[] {
  return [
    {
      Component: Shell,
      HydrateFallback: Shell,
      ErrorBoundary: FailedPage,
      children: [...pagesOf(portal), elsewhere].map((page) => routeOf(page, portal.title)),
    },
  ]
}

function routeOf({ path, title, load }: Page, portalTitle: string): RouteObject {
  return {
    id: path,
    path,
    ErrorBoundary: FailedPage,
    lazy: async () => {
      const { default: Component } = await load()
      return {
        Component: () => (
          <PageFrame title={`${title} · ${portalTitle}`}>
            <Component />
          </PageFrame>
        ),
      }
    },
  }
}
