import { call, type LocalResult, type Portal } from '@callboard/plugin-api/frontend'
import { catalog } from '../plugin'
import type { Star } from '../stars/Star'
import { builtinPath, builtinViews } from '../views/builtinViews'
import type { View } from '../views/View'
import { viewPath } from '../views/viewPath'
import { type NamedView, viewsLike } from './find/viewsLike'

/** Views that everybody has. All is the page of the catalog, which the palette lists anyway. */
const builtin = builtinViews([])
  .filter(({ q }) => q !== undefined)
  .map((view): NamedView => ({ name: view.title, to: builtinPath(view) }))

/** What is one's own of the catalog, as it was when it was last asked for: stars, and views of the list. */
export function localOwn({ user }: Portal) {
  const mayRead = user.permissions.includes('catalog.read')
  let stars: Star[] = []
  let views: View[] = []
  return {
    starred: () => stars.map(({ ref }) => ref),
    findViews(text: string): Record<'first' | 'last', LocalResult[]> {
      const { first, last } = viewsLike([...views.map(named), ...builtin], text)
      return { first: first.map(lineOf), last: last.map(lineOf) }
    },
    /** @returns whether something is new */
    async refresh(): Promise<boolean> {
      if (!mayRead) return false
      const before = JSON.stringify([stars, views])
      ;[stars, views] = await Promise.all([call(catalog.routes.stars, {}), call(catalog.routes.views, {})])
      return JSON.stringify([stars, views]) !== before
    },
  }
}

const named = (view: View): NamedView => ({
  name: view.name,
  to: viewPath(view),
  ...(!view.isMine && { note: `shared by ${view.ownerTitle ?? view.owner}` }),
})

const lineOf = ({ name, to, note }: NamedView): LocalResult => ({
  to,
  title: `Go to view ${name}`,
  icon: 'list',
  ...(note && { note }),
})
