import type { Page, Portal } from '@callboard/plugin-api/frontend'
import { matchRoutes } from 'react-router'
import { isWhole } from './isWhole'
import { snapshotOf } from './Snapshot'
import { saveSnapshot } from './saveSnapshot'

/** When a page has come to rest, in ms after it was drawn. */
const rest = 1000

/** Keeps how pages look that ask for it, when the first one has come to rest and whenever the portal is left. */
export function keepSnapshots(root: HTMLElement, pages: Page[], user: Portal['user']): void {
  const routes = pages.map((page) => ({ path: page.path, page }))
  const keep = () => {
    const page = matchRoutes(routes, window.location)?.at(-1)?.route.page
    if (page?.snapshot && isWhole(root)) saveSnapshot(snapshotOf(root, user))
  }
  setTimeout(keep, rest)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) keep()
  })
}
