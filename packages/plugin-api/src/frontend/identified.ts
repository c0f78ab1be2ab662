import type { PlaceableKey } from '../Placements'
import type { AnyFrontend } from './defineFrontend'

/** All that the configuration may place. */
const keys = {
  nav: true,
  account: true,
  pages: true,
  entityTabs: true,
  entityCards: true,
  entityFacts: true,
  entityActions: true,
  entityColumns: true,
  homeCards: true,
  settings: true,
  commands: true,
} satisfies Record<PlaceableKey, true>

/** What may say which one it is. */
interface Named {
  id?: string
  path?: string
  title?: string
  to?: unknown
}

/** Gives every item of a frontend's lists its id, and each another. The shell does this once, when it has loaded what a plugin shows. */
export function identified(frontend: AnyFrontend): AnyFrontend {
  const lists = Object.keys(keys).flatMap((key) => {
    const items = frontend[key as PlaceableKey] as Named[] | undefined
    return items ? [[key, withIds(items, frontend.plugin.id)]] : []
  })
  return { ...frontend, ...Object.fromEntries(lists) }
}

function withIds(items: Named[], pluginId: string): Named[] {
  const taken = new Set<string>()
  return items.map((item) => {
    const name = item.id ?? (slugOf(item) || pluginId)
    let id = name
    for (let count = 2; taken.has(id); count++) id = `${name}-${count}`
    taken.add(id)
    return { ...item, id }
  })
}

const slugOf = ({ path, title, to }: Named) =>
  String(path ?? title ?? to ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
