import type { Page, Portal } from '@callboard/plugin-api/frontend'
import { isWhole } from './isWhole'
import { snapshotOf } from './Snapshot'
import { saveSnapshot } from './saveSnapshot'

/** How often it is looked whether the page has come to rest, in ms. */
const rest = 1000

/** After these, a page is no longer as one finds it. */
const touches = ['pointerdown', 'keydown', 'scroll']

/** Keeps how the first page looks, if it asks for that, when it has come to rest and nobody has done anything with it yet. */
export function keepSnapshot(root: HTMLElement, page: Page | undefined, user: Portal['user']): void {
  if (!page?.snapshot) return
  const timer = setInterval(() => {
    if (!isWhole(root)) return
    clearInterval(timer)
    saveSnapshot(snapshotOf(root, user))
  }, rest)
  for (const touch of touches)
    document.addEventListener(touch, () => clearInterval(timer), { capture: true, once: true })
}
