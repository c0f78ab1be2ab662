import { PortalError } from '@callboard/plugin-api'
import { ReadError, type Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../../CatalogConfig'
import type { Listed, Provider, Written } from '../Provider'
import { applyListing } from './applyListing'
import { applyText } from './applyText'
import { markRunFailed, releaseProvider } from './markRun'
import { LossError } from './Run'

/** Lists what a provider lists, and makes the catalog follow; a list that is not whole changes nothing. The row says how that went. */
export async function runProvider(
  provider: Provider,
  options: { mayLose: boolean },
  services: Services<CatalogConfig>,
): Promise<void> {
  const { db, log, signal } = services
  try {
    const listed = await listInTime(provider, services)
    const result =
      'text' in listed
        ? await applyText(provider, listed, options, services)
        : await applyListing(provider, listed, options, services)
    log.info(`${provider.id} was listed`, result)
  } catch (error) {
    if (signal.aborted) return releaseProvider(db, provider)
    await fail(provider, error as Error, services)
  }
}

/** Not by `AbortSignal.any` and `AbortSignal.timeout`: Node may collect those as garbage before their time. */
async function listInTime(provider: Provider, { db, reader, signal }: Services): Promise<Listed | Written> {
  const controller = new AbortController()
  const giveUp = () => controller.abort(signal.reason)
  const timer = setTimeout(() => controller.abort(tookTooLong), provider.timeout)
  signal.addEventListener('abort', giveUp)
  try {
    return await provider.list({ id: provider.id, db, reader, signal: controller.signal })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}

const tookTooLong = new ReadError(
  'timeout',
  'Listing took longer than `schedule.timeout` in `app-config.yaml` allows. What was seen is kept for the next run.',
)

/** Only what went wrong inside the portal is a matter of its log. */
async function fail(provider: Provider, error: Error, { db, log }: Services): Promise<void> {
  const isExpected = error instanceof ReadError || error instanceof LossError || error instanceof PortalError
  if (!isExpected) log.error(`${provider.id} failed: ${error.message}`, { error })
  await markRunFailed(db, provider, {
    failure: isExpected ? error.message : 'The portal failed to follow it; its log says why.',
    isRefused: error instanceof LossError,
    retryAt: error instanceof ReadError ? error.retryAt : undefined,
  })
}
