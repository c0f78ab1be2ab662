import type { Services } from '@callboard/plugin-api/backend'
import { isStopping } from './isStopping'

/** Has sites built while nobody waits: a source that is away would hold up the start, and the news of other sites. */
export function inBackground(building: Promise<void>, { log }: Pick<Services, 'log'>): void {
  building.catch((error) => {
    if (!isStopping(error)) log.error(`Docs cannot be built: ${error.message}`, { error })
  })
}
