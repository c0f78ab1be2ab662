import type { UrlReader } from '@callboard/plugin-api/backend'
import type { ProxyConfig } from '../config'
import { openAgents } from './agents'
import type { Network } from './ask'
import { askJson } from './askJson'
import { checkedUrl } from './checkedUrl'
import { findCodeHost } from './codeHosts'
import { otherPagesOf, pageOf } from './codeHosts/pages'
import { placeOf } from './codeHosts/placeOf'
import { findFiles } from './find/findFiles'
import { globIn } from './find/globIn'
import { limitsOf, type SomeLimits } from './Limits'
import { openPasses } from './passes'
import { readApi } from './readApi'
import { readText } from './readText'
import type { ReadingRules } from './requestFor'
import { resolveUrl } from './resolveUrl'
import { folderInRepository } from './trees/folderAt'
import { openFolder } from './trees/openFolder'
import { openTree } from './trees/openTree'

/** The reader of URLs that all plugins share. Its connections are kept for the next read, and keep no process alive. */
export function createUrlReader({
  limits: given,
  proxy,
  ...rules
}: ReadingRules & { limits?: SomeLimits; proxy?: ProxyConfig | undefined }): UrlReader {
  const limits = limitsOf(given)
  const network: Network = {
    rules,
    limits,
    agents: openAgents(limits.connectMilliseconds, proxy),
    pauses: new Map(),
    answers: new Map(),
    ...openPasses((request, codeHost, signal) => askJson(network, request, codeHost, request.url, { signal })),
  }
  return {
    read: (url, options) => readText(network, url, options),
    isPattern: (url) => globIn(url, rules.integrations) !== undefined,
    findFiles: (pattern, options) => findFiles(network, pattern, options),
    readApi: (page, path, options) => readApi(network, page, path, options),
    openTree: (url, options) => openTree(network, url, options),
    openFolder: (path, options) => openFolder(path, limits, options),
    resolve: (target, base) => resolveUrl(target, base, rules.integrations),
    pageOf: (url) => pageOf(url, rules.integrations),
    otherPagesOf: (url) => otherPagesOf(url, rules.integrations),
    folderOf: (url) => folderInRepository(checkedUrl(url), rules.integrations)?.href,
    placeOf: (url) => placeOf(url, rules.integrations),
    hasIntegration: (url) => findCodeHost(new URL(url), rules.integrations)?.isConfigured ?? false,
  }
}
