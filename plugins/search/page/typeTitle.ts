import type { Plugin } from '@callboard/plugin-api'

/** What a type of results is called: by its plugin, and where that has several types, by its name as well. */
export function typeTitle(type: string, frontends: Array<{ plugin: Pick<Plugin, 'id' | 'title' | 'search'> }>): string {
  const [id = type, name] = type.split('.')
  const plugin = frontends.find(({ plugin }) => plugin.id === id)?.plugin
  if (!plugin) return type
  return Object.keys(plugin.search).length > 1 ? `${plugin.title}: ${name}` : plugin.title
}
