import type { UrlReader } from '@callboard/plugin-api/backend'
import type { ProxyConfig } from '../config'
import { openAgents } from './agents'
import type { Network } from './ask'
import { findCodeHost } from './codeHosts'
import { limitsOf, type SomeLimits } from './Limits'
import { readText } from './readText'
import type { ReadingRules } from './requestFor'
import { resolveUrl } from './resolveUrl'
import { openFolder } from './trees/openFolder'
import { openTree } from './trees/openTree'

/** The reader of URLs that all plugins share. Its connections are kept for the next read, and keep no process alive. */
export function createUrlReader({
  limits: given,
  proxy,
  ...rules
}: ReadingRules & { limits?: SomeLimits; proxy?: ProxyConfig | undefined }): UrlReader {
  const limits = limitsOf(given)
  const network: Network = { rules, limits, agents: openAgents(limits.connectMilliseconds, proxy) }
  return {
    read: (url, options) => readText(network, url, options),
    openTree: (url, options) => openTree(network, url, options),
    openFolder: (path, options) => openFolder(path, limits, options),
    resolve: (target, base) => resolveUrl(target, base, rules.integrations),
    hasIntegration: (url) => findCodeHost(new URL(url), rules.integrations)?.isConfigured ?? false,
  }
}
