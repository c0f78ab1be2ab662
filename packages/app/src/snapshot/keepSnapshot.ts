import type { Page, Portal } from '@callboard/plugin-api/frontend'
import { isWhole } from './isWhole'
import { snapshotOf } from './Snapshot'
import { saveSnapshot } from './saveSnapshot'

/** How long nothing changes of a page that has come to rest, in ms. What takes longer to come says so meanwhile. */
const rest = 500

/** After these, a page is no longer as one finds it. */
const touches = ['pointerdown', 'keydown', 'scroll']

/** Keeps how the first page looks, if it asks for that, when it has come to rest and nobody has done anything with it yet. */
export function keepSnapshot(root: HTMLElement, page: Page | undefined, user: Portal['user']): void {
  if (!page?.snapshot) return
  let before: string | undefined
  const timer = setInterval(() => {
    const snapshot = isWhole(root) ? snapshotOf(root, user) : undefined
    const isAtRest = snapshot !== undefined && snapshot.html === before
    before = snapshot?.html
    if (!isAtRest) return
    clearInterval(timer)
    saveSnapshot(snapshot)
  }, rest)
  for (const touch of touches)
    document.addEventListener(touch, () => clearInterval(timer), { capture: true, once: true })
}
