import { createContext, useContext, useMemo } from 'react'
import type { Bootstrap } from '../Bootstrap'
import type { PlaceableKey } from '../Placements'
import type { AnyFrontend } from './defineFrontend'

/** What the shell tells every component: who is here, and what the installed plugins show. */
export interface Portal extends Bootstrap {
  frontends: AnyFrontend[]
}

/** Set by the shell. A plugin reads it through `usePortal`, `useUser` and `useContributions`. */
export const PortalContext = createContext<Portal | undefined>(undefined)

/** The portal's title, organization and plugins. */
export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (!portal) throw new Error('usePortal needs the shell around it: render the component in the app.')
  return portal
}

/** Who is signed in. */
export const useUser = () => usePortal().user

type ListKey = PlaceableKey | 'scopes'
type Item<Key extends ListKey> = NonNullable<AnyFrontend[Key]>[number]

/** An item of a list with whose it is, and the place that the configuration gives it. */
type Contributed<Key extends ListKey> = Item<Key> & { pluginId: string; id?: string; order?: number }

/**
 * Everything that the installed plugins contribute under a key, each with the id of its plugin: what the configuration gives an order
 * first, the rest in order of plugin id.
 */
export function useContributions<Key extends ListKey>(key: Key): Contributed<Key>[] {
  const { frontends } = usePortal()
  return useMemo(
    () =>
      frontends
        .flatMap((frontend) =>
          ((frontend[key] ?? []) as Contributed<Key>[]).map((item) => ({ ...item, pluginId: frontend.plugin.id })),
        )
        .sort(byOrder),
    [frontends, key],
  )
}

/** Those that the configuration gives an order come first. */
export const byOrder = (one: { order?: number }, other: { order?: number }) =>
  (one.order ?? last) - (other.order ?? last)
const last = Number.MAX_VALUE
