import { pathOfRef } from '@callboard/catalog-model'
import { createContext, useContext } from 'react'

/** The time of which a page shows the catalog; undefined on pages of the present. Links to entities lead to the same time. */
export const EntitiesAt = createContext<string | undefined>(undefined)

/** Gives the path of an entity's page, at the time that is shown. */
export function useEntityPath(): (ref: string) => string {
  const at = useContext(EntitiesAt)
  return (ref) => (at ? `${pathOfRef(ref)}?at=${encodeURIComponent(at)}` : pathOfRef(ref))
}
