import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { buildConnector, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import type { ProxyConfig } from '../config'
import { PrivateAddressError } from './PrivateAddressError'
import { privateAddress } from './privateAddress'

export interface Agents {
  /** Connects to any address. For hosts that the configuration names. */
  open: Dispatcher
  /**
   * Connects to public addresses only. The address is judged at the moment of connecting and is the one connected to, so that
   * a name cannot resolve to one address for the check and to another for the connection.
   */
  public: Dispatcher
  /** The host of the proxy that both go through, except for the hosts of `NO_PROXY`. */
  proxy: string | undefined
}

export function openAgents(connectMilliseconds: number, proxy: ProxyConfig | undefined): Agents {
  const timeout = connectMilliseconds
  const shared = {
    connections: 8,
    // What the configuration says, and not what this process happens to find.
    httpProxy: proxy?.http ?? '',
    httpsProxy: proxy?.https ?? '',
    noProxy: proxy?.except ?? '',
    proxyTls: { timeout },
    // Proxies let tunnels through to the port of https only.
    proxyTunnel: false,
  }
  const connect = buildConnector({ timeout, lookup: publicLookup })
  return {
    open: new EnvHttpProxyAgent({ ...shared, connect: { timeout } }),
    public: new EnvHttpProxyAgent({
      ...shared,
      // Node looks up names only: an address written in the URL never reaches `lookup`.
      connect: (options, callback) => {
        const error = isIP(options.hostname) ? refusal(options.hostname) : undefined
        if (error) callback(error, null)
        else connect(options, callback)
      },
    }),
    proxy: proxy && new URL(proxy.https).host,
  }
}

const lookUp = promisify(lookup)

/**
 * Judges a host before a proxy is asked for it, which makes the connection in our place. What it resolves the name to is its
 * own word: a proxy has to refuse private addresses too.
 */
export async function refusePrivateHost({ hostname }: URL): Promise<void> {
  const address = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(address) ? [{ address, family: isIP(address) }] : await lookUp(address, { all: true })
  const error = firstRefusal(addresses)
  if (error) throw error
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const failure = error ?? firstRefusal(addresses)
    const [first] = addresses ?? []
    if (failure || !first) callback(failure ?? notFound(hostname), '')
    else if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

const firstRefusal = (addresses: LookupAddress[]) => addresses.map(({ address }) => refusal(address)).find(Boolean)

function refusal(address: string): PrivateAddressError | undefined {
  const description = privateAddress(address)
  return description ? new PrivateAddressError(address, description) : undefined
}

const notFound = (hostname: string) => Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' })
