import type { AnyFrontend } from '@callboard/plugin-api/frontend'

/** Something that a plugin adds, in words. */
export interface Contribution {
  label: string
  items: Array<{ text: string; to?: string }>
  /** They are what a program writes, such as `GET /api/catalog/entities`. */
  isCode?: boolean
}

/** What a plugin adds to the portal, read off its two declarations. */
export function contributionsOf({ plugin, ...frontend }: AnyFrontend): Contribution[] {
  const {
    pages = [],
    entityTabs = [],
    entityCards = [],
    entityActions = [],
    entityColumns = [],
    homeCards = [],
    commands = [],
    suggest,
  } = frontend
  return [
    {
      label: 'Pages',
      items: pages.filter(({ path }) => canVisit(path)).map(({ path, title }) => ({ text: title, to: path })),
    },
    { label: 'Tabs of entities', items: entityTabs.map(titled) },
    { label: 'Cards of entities', items: entityCards.map(titled) },
    { label: 'Actions on entities', items: entityActions.map(titled) },
    { label: 'Columns of entity lists', items: entityColumns.map(titled) },
    { label: 'Cards of the home page', items: homeCards.map(titled) },
    { label: 'Commands', items: commands.map(titled) },
    { label: 'Search', items: suggest ? [{ text: 'answers what is typed into the palette' }] : [] },
    { label: 'Kinds', items: Object.keys(plugin.kinds).map((text) => ({ text })) },
    { label: 'Permissions', items: Object.values(plugin.permissions).map((text) => ({ text })) },
    {
      label: 'Routes',
      items: Object.values(plugin.routes).map(({ method, path }) => ({ text: `${method} ${path}` })),
      isCode: true,
    },
  ].filter(({ items }) => items.length > 0)
}

const titled = ({ title }: { title: string }) => ({ text: title })

/** A path with parameters leads nowhere without them. */
const canVisit = (path: string) => !/[:*]/.test(path)
