import type { InputOf, OutputOf } from '@callboard/plugin-api'
import type { RequestServices } from '@callboard/plugin-api/backend'
import { userSource } from '../locations/userSource'
import { factsOf } from './factsOf'
import { lookInto } from './lookInto'
import { matchOwner } from './matchOwner'
import type { factRoutes } from './routes'

type Route = (typeof factRoutes)['facts']

/** In ms: longer than that, whoever waits has typed it. */
const longest = 20_000

/**
 * What a first catalog file could say of the repository at a URL.
 *
 * @throws PortalError 400 for what is no URL.
 */
export async function findFacts(
  { target: given }: InputOf<Route>,
  { db, reader, signal }: Pick<RequestServices, 'db' | 'reader' | 'signal'>,
): Promise<OutputOf<Route>> {
  const { target } = await userSource(given, { db, reader })
  const { repository, file, unread } = await lookInto(target, {
    reader,
    signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
  })
  const { owners, ...facts } = factsOf(repository)
  const owner = owners && (await matchOwner(db, owners))
  return { ...facts, ...(owner && { owner }), ...(file && { file }), ...(unread && { unread }) }
}
