import { LiveContext, type LocalSource, usePortal } from '@callboard/plugin-api/frontend'
import { useContext, useEffect, useEffectEvent, useState } from 'react'

/** What one plugin finds in the browser. */
export interface NamedSource {
  pluginId: string
  title: string
  source: LocalSource
}

/** The page has come by then, in milliseconds, and nobody waits for what this reads. */
const later = 2500

/**
 * So long after an event a source is refreshed, in milliseconds, and up to twice as long: what is looked for comes with the palette's
 * opening anyway, and the browsers of an organisation must not all ask for each file that is read.
 */
const afterEvent = 15_000

/** Sources that answer without the network, from some seconds after the page, or from when the palette is first opened. */
export function useLocalSources(isOpen: boolean): NamedSource[] {
  const portal = usePortal()
  const [loaded, setLoaded] = useState<NamedSource[]>([])
  const [sources, setSources] = useState(loaded)
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
        (make) => setLoaded((all) => [...all, { pluginId: plugin.id, title: plugin.title, source: make(portal) }]),
        () => undefined,
      )
    }
    return () => setLoaded([])
  }, [isWanted, portal])
  const refresh = useEffectEvent(({ source }: NamedSource, moment: { isOpen: boolean }) =>
    source.refresh(moment).then(
      // Another list makes who asked ask again.
      (isNew) => isNew && setSources((all) => [...all]),
      () => undefined,
    ),
  )
  useEffect(() => setSources(loaded), [loaded])
  useEffect(() => {
    for (const each of loaded) refresh(each, { isOpen })
  }, [isOpen, loaded])
  const { subscribe } = useContext(LiveContext)
  useEffect(() => {
    const timers = new Map<NamedSource['source'], ReturnType<typeof setTimeout>>()
    const refreshSoon = (each: NamedSource) => {
      if (timers.has(each.source)) return
      const run = () => timers.delete(each.source) && refresh(each, { isOpen: false })
      timers.set(each.source, setTimeout(run, afterEvent * (1 + Math.random())))
    }
    const stops = loaded.flatMap((each) =>
      (each.source.after ?? []).map(({ name }) => subscribe(name, () => refreshSoon(each))),
    )
    return () => {
      for (const stop of stops) stop()
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }, [subscribe, loaded])
  return sources
}
