import { createContext, useContext, useMemo } from 'react'
import type { Bootstrap } from '../Bootstrap'
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

type ListKey =
  | 'nav'
  | 'account'
  | 'pages'
  | 'entityTabs'
  | 'entityCards'
  | 'entityFacts'
  | 'entityActions'
  | 'entityColumns'
  | 'homeCards'
  | 'commands'
  | 'scopes'
type Item<Key extends ListKey> = NonNullable<AnyFrontend[Key]>[number]

/** Everything that the installed plugins contribute under a key, each with the id of its plugin, in order of plugin id. */
export function useContributions<Key extends ListKey>(key: Key): Array<Item<Key> & { pluginId: string }> {
  const { frontends } = usePortal()
  return useMemo(
    () =>
      frontends.flatMap((frontend) =>
        ((frontend[key] ?? []) as Item<Key>[]).map((item) => ({ ...item, pluginId: frontend.plugin.id })),
      ),
    [frontends, key],
  )
}
