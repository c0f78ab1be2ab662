import type { Page } from '@callboard/plugin-api/frontend'
import { matchRoutes } from 'react-router'

/** The page at an address, with the parts of its path that have names. */
export function pageAt(pages: Page[], url: URL) {
  const routes = pages.map((page) => ({ path: page.path, page }))
  const match = matchRoutes(routes, url.pathname)?.at(-1)
  return match && { page: match.route.page, params: match.params }
}
