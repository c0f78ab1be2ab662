import type { Bootstrap } from '../Bootstrap'
import { usePortal } from './PortalContext'

/** A kind as the browser knows it. */
export type KnownKind = Bootstrap['kinds'][number]

/** The kinds of this portal, those of plugins and of the configuration among them. */
export function useKinds() {
  const { kinds } = usePortal()
  /** Upper and lower case are the same; undefined for a kind that is gone or never was. */
  const findKind = (name: string) => kinds.find((kind) => kind.name.toLowerCase() === name.toLowerCase())
  /** Several of a kind: "APIs" for `api`. */
  const pluralOf = (name: string) => {
    const kind = findKind(name)
    return kind?.plural ?? `${kind?.name ?? name}s`
  }
  return { findKind, pluralOf }
}
