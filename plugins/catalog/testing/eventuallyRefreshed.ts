import { eventually, type TestPortal } from '@callboard/testing'
import { catalog } from '../plugin'

/** Tries until nothing is thrown what holds once the schedule has read what is due, which it does by itself within seconds. */
export const eventuallyRefreshed = (portal: TestPortal, attempt: () => Promise<void>): Promise<void> =>
  eventually(async () => {
    await portal.runTask(catalog, 'refresh')
    await attempt()
  })
