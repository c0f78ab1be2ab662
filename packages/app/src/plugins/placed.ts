import type { PlaceableKey, Placements, When } from '@callboard/plugin-api'
import { type AnyFrontend, identified } from '@callboard/plugin-api/frontend'

/** Any item of a list that can be placed. */
interface Item {
  id?: string
  when?: When
  /** Of a tab: it stands among the links as well. */
  jump?: { title: string; icon: string }
}

/** What the configuration may say of it, whichever list it is in. */
type Placement = boolean | Change

interface Change {
  title?: string
  icon?: string
  order?: number
  when?: When
}

/**
 * What a plugin shows, as `app.contributions` has it: without what that hides, so that nothing of it is fetched, and with its names, order
 * and conditions. Of a condition, the keys that the configuration names are those that count.
 */
export function placed(frontend: AnyFrontend, placements: Placements = {}): AnyFrontend {
  const whole = identified(frontend)
  const lists = Object.entries(placements).flatMap(([key, places]) => {
    const items = whole[key as PlaceableKey] as Item[] | undefined
    return items && places ? [[key, place(items, frontend.plugin.id, places as Record<string, Placement>)]] : []
  })
  return { ...whole, ...Object.fromEntries(lists) }
}

const place = (items: Item[], pluginId: string, places: Record<string, Placement>) =>
  items.flatMap((item) => {
    const placement = places[`${pluginId}.${item.id}`]
    if (placement === false) return []
    return typeof placement === 'object' ? changed(item, placement) : item
  })

function changed(item: Item, { title, when, ...rest }: Change): Item {
  return {
    ...item,
    ...(title && { ['label' in item ? 'label' : 'title']: title }),
    ...(title && item.jump && { jump: { ...item.jump, title } }),
    ...(when && { when: { ...item.when, ...when } }),
    ...rest,
  }
}
