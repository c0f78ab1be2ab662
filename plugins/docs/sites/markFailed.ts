import { ReadError, type Services } from '@callboard/plugin-api/backend'
import type { DocsConfig } from '../DocsConfig'
import { asClaimed, type DueSite, keysOf } from './DueSite'
import { nextBuildIn } from './nextBuildIn'

/** A source that stays away is asked half as often after each failure, so many times. */
const mostHalvings = 4

/** Only what went wrong inside the portal is the operator's: why a source gives no site stands with the site. */
export async function markFailed(
  sites: DueSite[],
  error: Error,
  { db, config, log }: Services<DocsConfig>,
): Promise<void> {
  const isUnreadable = error instanceof ReadError
  const others = sites.length > 1 ? ` and of ${sites.length - 1} more with the same source` : ''
  if (!isUnreadable) log.error(`The docs of ${sites[0]?.ref}${others} cannot be built: ${error.message}`, { error })
  const failure = isUnreadable ? error.message : 'The portal failed to build it; its log says why.'
  await db.raw(
    `
    update sites set failure = :failure, failed_at = now(), failures = failures + 1,
      next_build_at = greatest(
        next_build_at,
        now() + :nextBuildIn * power(2, least(failures + 1, :mostHalvings)) * interval '1 millisecond'
      )
    where ${asClaimed}
    `,
    { ...keysOf(sites), failure, mostHalvings, nextBuildIn: nextBuildIn(config) },
  )
}
