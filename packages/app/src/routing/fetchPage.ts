import { type Page, type PageModule, readingsOf } from '@callboard/plugin-api/frontend'
import type { QueryClient } from '@tanstack/react-query'
import { codeOf } from './codeOf'
import { pageAt } from './pageAt'

/** A page whose code is there. */
export interface FetchedPage {
  page: Page
  module: PageModule
  /** Is done when what the page reads first has come, or has failed. */
  read: Promise<unknown>
}

/**
 * Fetches the code of the page at an address, and begins what it reads first. Gives nothing where there is no page, and where its code
 * does not come: that fails again when the page is shown, and says so then.
 */
export async function fetchPage(pages: Page[], url: URL, cache: QueryClient): Promise<FetchedPage | undefined> {
  const found = pageAt(pages, url)
  if (!found) return
  const { page, params } = found
  const module = await codeOf(page).catch(() => undefined)
  if (!module) return
  const readings = readingsOf(module.reads, { url, params })
  const read = Promise.all(readings.map((reading) => cache.prefetchQuery(reading)))
  return { page, module, read }
}
