import { ReadError } from '@callboard/plugin-api/backend'
import { ZodError } from 'zod'
import type { Network } from './ask'
import type { KnownHost } from './codeHosts'
import type { ApiAnswer, HostRequest, Pass } from './codeHosts/CodeHost'
import { decoded } from './codeHosts/places'

/** The token of a pass, or that there is none for an owner; until when that is so, in milliseconds. */
interface Known {
  token: string | undefined
  until: number
}

/** Before a token ends it is asked for anew, so that none ends on the way. */
const early = 5 * 60_000
/** How long nobody looks again whether an owner has let us in meanwhile. */
const unknownFor = 10 * 60_000

/** Asks a code host's API for what signing in takes. @throws ReadError */
type Ask = (request: HostRequest, codeHost: KnownHost, signal: AbortSignal | undefined) => Promise<ApiAnswer>

/** Tokens that are given for a while: fetched when they are first needed, and kept until shortly before they end. */
export function openPasses(ask: Ask): Pick<Network, 'signIn' | 'signOut'> {
  const passes = new Map<string, Promise<Known>>()

  async function tokenBy(key: string, fetchPass: () => Promise<Pass | undefined>): Promise<string | undefined> {
    const kept = passes.get(key)
    const known = await kept?.catch(() => undefined)
    if (known && known.until > Date.now()) return known.token
    // Whoever came first while we waited has asked already.
    if (passes.get(key) === kept) passes.set(key, knownFrom(fetchPass()))
    try {
      return (await passes.get(key))?.token
    } catch (error) {
      passes.delete(key)
      throw error
    }
  }

  return {
    signIn: async (known, page, signal) => {
      const { codeHost, integration } = known
      const owner = decoded(page.pathname.split('/')[1] ?? '')
      for (const way of codeHost.signIn?.(owner, integration) ?? []) {
        const key = `${integration.host ?? codeHost.host} ${way.key}`
        const askNow = (request: HostRequest) => ask(request, known, signal)
        const token = await tokenBy(key, () => way.fetchPass(askNow).catch((cause) => refuse(cause, known)))
        if (token) return { ...known, integration: { ...integration, token }, passKey: key }
      }
      return known
    },
    signOut: (known) => {
      if (known?.passKey) passes.delete(known.passKey)
    },
  }
}

async function knownFrom(fetching: Promise<Pass | undefined>): Promise<Known> {
  const pass = await fetching
  return pass ? { token: pass.token, until: pass.until - early } : { token: undefined, until: Date.now() + unknownFor }
}

/** That we are not let in is no matter of the file that was wanted. */
function refuse(cause: unknown, { codeHost, integration }: KnownHost): never {
  const host = integration.host ?? codeHost.host
  const why = cause instanceof ZodError ? 'Its answer is not what its API gives.' : (cause as Error).message
  const { reason, retryAt } = cause instanceof ReadError ? cause : { reason: 'forbidden' as const, retryAt: undefined }
  throw new ReadError(
    // A file that is not there is another matter than a door that is not there.
    reason === 'not-found' ? 'forbidden' : reason,
    `The portal cannot sign in at ${host} with what stands under integrations.${codeHost.id} in app-config.yaml. ${why}`,
    { cause, retryAt },
  )
}
