import { ReadError } from '@callboard/plugin-api/backend'
import { hasCredentials, type KnownHost } from './codeHosts'
import type { Answer } from './followRedirects'
import { pauseSentence } from './pauses'

/** What a status other than success means to whoever gave the URL. */
export function describeStatus({ hop, response: { statusCode } }: Answer, retryAt: Date | undefined): ReadError {
  const { page, codeHost, thing } = hop
  const url = page.href
  if (statusCode === 404 || statusCode === 410) {
    return new ReadError(
      'not-found',
      `There is no ${thing} at ${url} (${statusCode}).${tokenHint(hop, 'If it is private, ') || addressHint(page)}`,
    )
  }
  if (retryAt) {
    const hint = codeHost && !hasCredentials(codeHost.integration) ? tokenHint(hop, 'For more requests, ') : ''
    return new ReadError('unreachable', `${pauseSentence(page, retryAt)} (${statusCode}).${hint}`, { retryAt })
  }
  if (statusCode === 401 || statusCode === 403) {
    return new ReadError(
      'forbidden',
      `${page.host} does not let the portal read ${url} (${statusCode}).${tokenHint(hop, '') || signInHint}`,
    )
  }
  return new ReadError(
    'unreachable',
    `${page.host} answered ${statusCode} instead of the ${thing} ${url}.${statusCode >= 500 ? ' Try again later.' : ''}`,
  )
}

const addressHint = ({ pathname }: URL) =>
  pathname.includes('*') ? ' Only at code hosts can `*` stand for many files.' : privateHint

const privateHint = ' Open the address in a private window: the portal sees what can be seen there without signing in.'

const signInHint =
  ' The portal reads what can be seen without signing in, and code hosts with a token under integrations in app-config.yaml.'

function tokenHint(hop: Answer['hop'], condition: string): string {
  if (!hop.codeHost) return ''
  const advice = adviceFor(hop.codeHost, hop.thing === 'list' ? 'list' : 'repository')
  return ` ${condition}${condition ? advice : advice.charAt(0).toUpperCase() + advice.slice(1)}`
}

function adviceFor({ codeHost: kind, integration, passKey, place }: KnownHost, what: string): string {
  const host = integration.host ?? kind.host
  const where = `for ${host} under integrations.${kind.id} in app-config.yaml`
  if (!hasCredentials(integration)) return `add a token ${where}.`
  if (!integration.apps || (integration.token && !passKey))
    return `check that the token ${where} is valid and may read this ${what}.`
  const owner = place?.repository[0]
  return `check that the app ${where} is installed${owner ? ` for ${owner}` : ''} and may read this ${what}.`
}
