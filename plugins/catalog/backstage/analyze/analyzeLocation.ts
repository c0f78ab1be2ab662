import { type InputOf, invalid, type OutputOf } from '@callboard/plugin-api'
import { ReadError, type RequestServices } from '@callboard/plugin-api/backend'
import { findFacts } from '../../facts/findFacts'
import { userSource } from '../../locations/userSource'
import { findCatalogFiles } from './findCatalogFiles'
import { findRegisteredFiles } from './findRegisteredFiles'
import { generatedOf } from './generatedOf'
import type { analyzeRoutes } from './routes'

type Route = (typeof analyzeRoutes)['analyzeLocation']

/**
 * Which catalog files a repository has already, with their entities; if none, the entities that one could begin with.
 *
 * @throws PortalError 400 for what is no URL, or cannot be read.
 */
export async function analyzeLocation(
  { location, catalogFilename }: InputOf<Route>,
  { db, reader, inWorker, signal }: Pick<RequestServices, 'db' | 'reader' | 'inWorker' | 'signal'>,
): Promise<OutputOf<Route>> {
  const { target } = await userSource(location.target, { db, reader })
  const found = await findCatalogFiles(target, catalogFilename, { reader, inWorker, signal }).catch((cause) => {
    if (!(cause instanceof ReadError)) throw cause
    throw invalid(cause.message, { cause })
  })
  const registered = await findRegisteredFiles(
    db,
    found.map(({ url }) => url),
  )
  return {
    existingEntityFiles: found.map(({ url, entity }) => ({
      location: { type: 'url' as const, target: url },
      isRegistered: registered.has(url),
      entity,
    })),
    generateEntities: found.length > 0 ? [] : generatedOf(await findFacts({ target }, { db, reader, signal })),
  }
}
