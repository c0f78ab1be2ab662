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

/** In place of a page whose code does not come. Of an error of `lazy` itself the router shows nothing at all. */
const failing = (error: unknown) => () => {
  throw error
}

function routeOf({ path, title, load }: Page, portalTitle: string): RouteObject {
  return {
    id: path,
    path,
    ErrorBoundary: FailedPage,
    lazy: async () => {
      const Component = await load().then((page) => page.default, failing)
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
