import type { Portal } from '@callboard/plugin-api/frontend'

/** How a page looked to somebody. `early.js` shows it when they come again, unless the page would look different now. */
export interface Snapshot {
  /** Path and query. */
  address: string
  /** The app's own script, whose name changes with whatever it is built from. */
  build: string
  /** Ref of the user, and what they may. */
  user: string
  permissions: string
  /** Of the window, in px. */
  width: number
  height: number
  /** Addresses of the style sheets. */
  styles: string[]
  html: string
}

export const snapshotOf = (root: HTMLElement, { ref, permissions }: Portal['user']): Snapshot => ({
  address: window.location.pathname + window.location.search,
  build: document.querySelector('script[type=module]')?.getAttribute('src') ?? '',
  user: ref,
  permissions: permissions.join(),
  width: window.innerWidth,
  height: window.innerHeight,
  styles: Array.from(document.querySelectorAll('link[rel=stylesheet]'), (link) => link.getAttribute('href') ?? ''),
  html: root.innerHTML,
})
