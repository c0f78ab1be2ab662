import { ReadError, type ReadFailure } from '@callboard/plugin-api/backend'
import { PrivateAddressError } from './PrivateAddressError'
import type { Hop } from './requestFor'

/** What a failed connection or transfer means to whoever gave the URL. */
export function describeFailure(error: unknown, { page, url, thing, codeHost }: Hop, proxy?: string): ReadError {
  if (error instanceof ReadError) return error
  if (error instanceof PrivateAddressError)
    return new ReadError('refused', codeHost?.isConfigured ? noFileSentence(page) : privateAddressSentence(error, url))
  const inner = innermost(error)
  const known = failures.find(({ codes }) => codes.test(inner.code))
  const sentence = known?.sentence(url, inner, thing) ?? `${page} could not be read: ${inner.message}.`
  const through = proxy ? ` The portal reads through the proxy ${proxy}, except for the hosts in NO_PROXY.` : ''
  return new ReadError(known?.reason ?? 'unreachable', sentence + through, { cause: error })
}

interface Failure {
  /** Codes of Node and undici; names of errors that have none. */
  codes: RegExp
  reason: ReadFailure
  sentence: (url: URL, error: Innermost, thing: Hop['thing']) => string
}

const failures: Failure[] = [
  {
    codes: /^ENOTFOUND$/,
    reason: 'unreachable',
    sentence: ({ hostname }) =>
      `The name ${hostname} leads nowhere from here. Check its spelling, and whether the portal can reach the internet.`,
  },
  {
    codes: /^EAI_/,
    reason: 'unreachable',
    sentence: ({ hostname }) => `The name ${hostname} could not be looked up. Try again later.`,
  },
  {
    codes: /^ECONNREFUSED$/,
    reason: 'unreachable',
    sentence: ({ host }) => `Nothing answers at ${host}: the connection was refused.`,
  },
  {
    codes: /^E(HOST|NET)UNREACH$/,
    reason: 'unreachable',
    sentence: ({ host }) => `There is no way from here to ${host}.`,
  },
  {
    codes: /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    reason: 'timeout',
    sentence: ({ host }) => `${host} did not accept a connection in time.`,
  },
  {
    codes: /TIMEOUT|^TimeoutError$/,
    reason: 'timeout',
    sentence: ({ host }, _, thing) => `${host} did not send the ${thing} in time.`,
  },
  {
    codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED)$/,
    reason: 'unreachable',
    sentence: ({ host }, _, thing) => `${host} broke off before the ${thing} was sent.`,
  },
  {
    codes: /^(HPE_|HTTPParserError|UND_ERR_HEADERS_OVERFLOW)/,
    reason: 'unreachable',
    sentence: ({ host }) => `What ${host} answered is not HTTP.`,
  },
  {
    codes: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
    reason: 'unreachable',
    sentence: ({ host }, { message }) =>
      `The certificate of ${host} cannot be trusted: ${message}. If a certificate authority of your own issued it, start the portal with NODE_EXTRA_CA_CERTS=/path/to/ca.pem.`,
  },
  {
    codes: /^(EPROTO|ERR_SSL_)/,
    reason: 'unreachable',
    sentence: ({ host }, { code }) => `${host} does not speak https with us (${code}).`,
  },
]

function privateAddressSentence({ address, description }: PrivateAddressError, { hostname, host }: URL): string {
  const leads = hostname.replace(/^\[|\]$/g, '') === address ? `${address} is` : `${host} resolves to ${address},`
  return `${leads} ${description}, which is not read. If this host is meant, add ${host} under backend.reading.allow in app-config.yaml.`
}

/** Of a host in `integrations` that has a private address, files are read, and nothing else. */
const noFileSentence = ({ href, host }: URL) =>
  `${href} is not the page of a file in a repository, and nothing else is read from ${host}. Open the file there, and copy the address of that page.`

interface Innermost {
  code: string
  message: string
}

/** Node and undici wrap what happened: in `cause`, or in one error for each address that was tried. */
function innermost(error: unknown): Innermost {
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  if (inner instanceof Error) return innermost(inner)
  // The code of a DOMException, such as a deadline's, is a number that says less than its name.
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return { code, message: error.message.replace(/\.$/, '') }
}
