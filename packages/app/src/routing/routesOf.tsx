import type { Page, Portal } from '@callboard/plugin-api/frontend'
import { PageTabs, type Tab } from '@callboard/ui'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { FailedPage } from '../pages/FailedPage'
import { Shell } from '../shell/Shell'
import { codeOf } from './codeOf'
import type { FetchedPage } from './fetchPage'
import { PageFrame } from './PageFrame'
import { pagesOf } from './pagesOf'
import { tabsOfPage } from './tabsOfPage'

const elsewhere: Page = { path: '*', title: 'Not found', load: () => import('../pages/NotFoundPage') }

/** The app's routes: every page in the shell's frame, and a way on from any other address. The first page may be there already. */
export function routesOf(portal: Portal, first: FetchedPage | undefined): RouteObject[] {
  const pages = pagesOf(portal)
  return [
    {
      Component: Shell,
      HydrateFallback: Shell,
      ErrorBoundary: FailedPage,
      children: [...pages, elsewhere].map((page) =>
        routeOf(page, { portalTitle: portal.title, tabs: tabsOfPage(page, pages) }, first),
      ),
    },
  ]
}

/** In place of a page whose code does not come. Of an error of `lazy` itself the router shows nothing at all. */
const failing = (error: unknown) => () => {
  throw error
}

interface Around {
  portalTitle: string
  tabs: Tab[]
}

function routeOf(page: Page, { portalTitle, tabs }: Around, first: FetchedPage | undefined): RouteObject {
  const framed = (Content: ComponentType) => () => (
    <PageFrame title={`${page.title} · ${portalTitle}`}>
      <PageTabs value={tabs}>
        <Content />
      </PageTabs>
    </PageFrame>
  )
  return {
    id: page.path,
    path: page.path,
    ErrorBoundary: FailedPage,
    ...(first?.page === page
      ? { Component: framed(first.module.default) }
      : { lazy: async () => ({ Component: framed(await codeOf(page).then((module) => module.default, failing)) }) }),
  }
}
