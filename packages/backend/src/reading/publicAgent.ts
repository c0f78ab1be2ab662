import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { PrivateAddressError } from './PrivateAddressError'
import { privateAddress } from './privateAddress'

const connectionsPerHost = 8

/** Connects to any address. For hosts that the configuration names. */
export const openAgent = (connectMilliseconds: number): Agent =>
  new Agent({ connect: { timeout: connectMilliseconds }, connections: connectionsPerHost })

/**
 * Connects to public addresses only. The address is judged at the moment of connecting and is the one connected to, so that
 * a name cannot resolve to one address for the check and to another for the connection.
 */
export function publicAgent(connectMilliseconds: number): Agent {
  const connect = buildConnector({ timeout: connectMilliseconds, lookup: publicLookup })
  return new Agent({
    connections: connectionsPerHost,
    // Node looks up names only: an address written in the URL never reaches `lookup`.
    connect: (options, callback) => {
      const error = isIP(options.hostname) ? refusal(options.hostname) : undefined
      if (error) callback(error, null)
      else connect(options, callback)
    },
  })
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
