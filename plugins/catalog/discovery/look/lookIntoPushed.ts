import type { Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../../CatalogConfig'
import { providersOf } from '../providersOf'
import { claimLook } from './claimLook'
import { lookInto } from './lookInto'

/**
 * Looks into every repository that was pushed to, at once and in whichever replica comes first. One that cannot be looked into is left
 * to the next run of its provider.
 */
export async function lookIntoPushed(services: Services<CatalogConfig>): Promise<void> {
  const { db, log, signal } = services
  const providers = providersOf(services).filter(({ look }) => look)
  if (providers.length === 0) return
  while (!signal.aborted) {
    const wanted = await claimLook(db, providers)
    if (!wanted) return
    const { provider, repository } = wanted
    try {
      log.info(`${repository} was looked into after a push`, await lookInto(provider, repository, services))
    } catch (error) {
      log.warn(`${repository} could not be looked into after a push: ${(error as Error).message}`)
    }
  }
}
