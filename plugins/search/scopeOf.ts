import type { RequestServices } from '@callboard/plugin-api/backend'
import type { SearchQuery } from './find/matchDocuments'
import type { SearchConfig } from './SearchConfig'

/**
 * What of the index a request may see, and how it is weighed. A plugin's documents are for those who may read the plugin;
 * what a plugin that no longer runs has left behind would lead nowhere.
 */
export function scopeOf({
  plugins,
  isAllowed,
  config,
  user,
}: RequestServices<SearchConfig>): Pick<SearchQuery, 'readable' | 'boosts' | 'mine'> {
  const readable = plugins.filter(({ id, permissions }) => !('read' in permissions) || isAllowed(`${id}.read`))
  return { readable: readable.map(({ id }) => id), boosts: config.boosts, mine: [user.ref, ...user.groups] }
}
