import type { PluginDetails } from '@callboard/plugin-api'

type RenderError = PluginDetails['renderErrors'][number]

/** Of each plugin so many are remembered: browsers may report whatever they like. */
const most = 20

/** What failed while it was drawn, in memory: by plugin, the latest first. */
export function keepRenderErrors() {
  const kept = new Map<string, RenderError[]>()
  return {
    note(pluginId: string, message: string) {
      const known = kept.get(pluginId) ?? []
      const count = (known.find((each) => each.message === message)?.count ?? 0) + 1
      const others = known.filter((each) => each.message !== message)
      kept.set(pluginId, [{ message, count, lastAt: new Date().toISOString() }, ...others].slice(0, most))
    },
    of: (pluginId: string): RenderError[] => kept.get(pluginId) ?? [],
  }
}
