import type { UrlReader } from '@callboard/plugin-api/backend'
import type { Network } from './ask'
import { findCodeHost } from './codeHosts'
import { limitsOf, type SomeLimits } from './Limits'
import { openAgent, publicAgent } from './publicAgent'
import { readText } from './readText'
import type { ReadingRules } from './requestFor'
import { resolveUrl } from './resolveUrl'
import { openFolder } from './trees/openFolder'
import { openTree } from './trees/openTree'

/** The reader of URLs that all plugins share. Its connections are kept for the next read, and keep no process alive. */
export function createUrlReader({ limits: given, ...rules }: ReadingRules & { limits?: SomeLimits }): UrlReader {
  const limits = limitsOf(given)
  const { connectMilliseconds } = limits
  const network: Network = {
    rules,
    limits,
    agents: { open: openAgent(connectMilliseconds), public: publicAgent(connectMilliseconds) },
  }
  return {
    read: (url, options) => readText(network, url, options),
    openTree: (url, options) => openTree(network, url, options),
    openFolder: (path, options) => openFolder(path, limits, options),
    resolve: (target, base) => resolveUrl(target, base, rules.integrations),
    hasIntegration: (url) => findCodeHost(new URL(url), rules.integrations)?.isConfigured ?? false,
  }
}
