import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'

/** What makes an address one that the portal does not read from, as words to follow it; undefined for a public one. */
export function privateAddress(address: string): string | undefined {
  const parsed = innermost(ipaddr.parse(address))
  // Reached from inside any virtual machine of Azure, although it looks public.
  if (parsed.toString() === '168.63.129.16') return 'a metadata address'
  const range = parsed.range()
  if (range === 'unicast' && isGloballyRouted(parsed)) return undefined
  return descriptions[range] ?? 'an address that is not public'
}

const descriptions: Record<string, string> = {
  loopback: 'the address of this machine itself',
  unspecified: 'the address of this machine itself',
  private: 'a private address',
  uniqueLocal: 'a private address',
  deprecatedSiteLocal: 'a private address',
  carrierGradeNat: 'a private address',
  linkLocal: 'a link-local address',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
}

/** The IPv4 address inside an IPv6 one that translates it (`::ffff:10.0.0.1`, `64:ff9b::10.0.0.1`), or else the address. */
function innermost(address: IPv4 | IPv6): IPv4 | IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address
  if (address.isIPv4MappedAddress()) return address.toIPv4Address()
  // What DNS64 gives for a host that has only IPv4.
  if (address.match(ipaddr.IPv6.parse('64:ff9b::'), 96)) return new ipaddr.IPv4(address.toByteArray().slice(12))
  return address
}

/** IPv6 routes nothing outside of 2000::/3; what the ranges above do not name there is not public either. */
function isGloballyRouted(address: IPv4 | IPv6): boolean {
  return address instanceof ipaddr.IPv4 || address.match(ipaddr.IPv6.parse('2000::'), 3)
}
