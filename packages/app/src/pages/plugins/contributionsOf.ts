import type { PlaceableKey, Placements } from '@callboard/plugin-api'
import type { AnyFrontend } from '@callboard/plugin-api/frontend'

/** Something that a plugin adds, in words. */
export interface Contribution {
  label: string
  items: Array<{
    text: string
    to?: string
    /** What `app.contributions` calls it. */
    id?: string
  }>
  /** They are what a program writes, such as `GET /api/catalog/entities`. */
  isCode?: boolean
}

const lists: Array<[PlaceableKey, string]> = [
  ['nav', 'Navigation'],
  ['account', 'Beside your name'],
  ['pages', 'Pages'],
  ['entityTabs', 'Tabs of entities'],
  ['entityCards', 'Cards of entities'],
  ['entityFacts', 'Facts of entities'],
  ['entityActions', 'Actions on entities'],
  ['entityColumns', 'Columns of entity lists'],
  ['homeCards', 'Cards of the home page'],
  ['settings', 'Settings'],
  ['commands', 'Commands'],
]

/** What a plugin adds to the portal, read off its two declarations. */
export function contributionsOf({ plugin, ...frontend }: AnyFrontend, placements: Placements = {}): Contribution[] {
  return [
    ...lists.map(([key, label]) => ({ label, items: itemsOf(plugin.id, frontend[key] as Listed[] | undefined) })),
    { label: 'Hidden', items: hiddenOf(plugin.id, placements), isCode: true },
    { label: 'Search', items: frontend.suggest ? [{ text: 'answers what is typed into the palette' }] : [] },
    { label: 'Kinds', items: Object.keys(plugin.kinds).map((text) => ({ text })) },
    { label: 'Permissions', items: Object.values(plugin.permissions).map((text) => ({ text })) },
    {
      label: 'Routes',
      items: Object.values(plugin.routes).map(({ method, path }) => ({ text: `${method} ${path}` })),
      isCode: true,
    },
  ].filter(({ items }) => items.length > 0)
}

interface Listed {
  id?: string
  title?: string
  label?: string
  path?: string
}

const itemsOf = (pluginId: string, items: Listed[] = []): Contribution['items'] =>
  items.map(({ id, title, label, path }) => ({
    text: title ?? label ?? id ?? '',
    id: `${pluginId}.${id}`,
    ...(path && canVisit(path) && { to: path }),
  }))

/** What the configuration takes away, as it stands there. */
const hiddenOf = (pluginId: string, placements: Placements): Contribution['items'] =>
  Object.entries(placements).flatMap(([list, places = {}]) =>
    Object.entries(places)
      .filter(([id, place]) => place === false && id.startsWith(`${pluginId}.`))
      .map(([id]) => ({ text: `${list}: ${id}` })),
  )

/** A path with parameters leads nowhere without them, and that of a tab nowhere by itself. */
const canVisit = (path: string) => path.startsWith('/') && !/[:*]/.test(path)
