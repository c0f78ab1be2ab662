import { type LocalSource, usePortal } from '@callboard/plugin-api/frontend'
import { useEffect, useState } from 'react'

/** What one plugin finds in the browser. */
export interface NamedSource {
  pluginId: string
  title: string
  source: LocalSource
}

/** The page has come by then, in milliseconds, and nobody waits for what this reads. */
const later = 2500

/** Sources that answer without the network, from some seconds after the page, or from when the palette is first opened. */
export function useLocalSources(isOpen: boolean): NamedSource[] {
  const portal = usePortal()
  const [sources, setSources] = useState<NamedSource[]>([])
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setWanted, isOpen ? 0 : later, true)
    return () => clearTimeout(timer)
  }, [isOpen])
  useEffect(() => {
    if (!isWanted) return
    for (const { plugin, local } of portal.frontends) {
      // One that does not come is not there: what the server finds is shown all the same.
      local?.().then(
        (make) => setSources((all) => [...all, { pluginId: plugin.id, title: plugin.title, source: make(portal) }]),
        () => undefined,
      )
    }
    return () => setSources([])
  }, [isWanted, portal])
  // Another list makes who asked ask again.
  const renew = (isNew: boolean) => isNew && setSources((all) => [...all])
  const known = sources.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of the same sources is no reason to refresh them
  useEffect(() => {
    for (const { source } of sources) source.refresh().then(renew, () => undefined)
  }, [isOpen, known])
  return sources
}
