import type { IntegrationsConfig } from '../../config'
import { azure } from './azure'
import { bitbucketCloud } from './bitbucketCloud'
import { bitbucketServer } from './bitbucketServer'
import type { CodeHost, Integration, RepositoryPlace } from './CodeHost'
import { gerrit } from './gerrit'
import { gitea } from './gitea'
import { github } from './github'
import { gitlab } from './gitlab'

const codeHosts: CodeHost[] = [github, gitlab, bitbucketCloud, bitbucketServer, gitea, azure, gerrit]

/** A URL of a code host that we know or that `integrations` names. */
export interface KnownHost {
  codeHost: CodeHost
  integration: Integration
  /** Whether the configuration names it, and so vouches for where it leads. */
  isConfigured: boolean
  /** The file or folder that the URL names. Undefined if it is some other page. */
  place: RepositoryPlace | undefined
  /** By which pass its token was got, if by one. */
  passKey?: string
}

/** The code host that a URL belongs to, and the place that it names there. */
export function findCodeHost(url: URL, integrations: IntegrationsConfig): KnownHost | undefined {
  const host = url.host === 'raw.githubusercontent.com' ? 'github.com' : url.host
  for (const codeHost of codeHosts) {
    const configured = integrations[codeHost.id]?.find((each) => (each.host ?? codeHost.host) === host)
    if (!configured && codeHost.host !== host) continue
    return { codeHost, integration: configured ?? { host }, isConfigured: !!configured, place: codeHost.placeAt(url) }
  }
  return undefined
}

/** Whether the configuration says how to sign in at a code host. */
export const hasCredentials = ({ token, password, username, apps, credentials, clientId }: Integration) =>
  [token, password, username, apps, credentials, clientId].some((each) => each !== undefined)
