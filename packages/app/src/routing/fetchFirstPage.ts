import type { Page } from '@callboard/plugin-api/frontend'
import type { QueryClient } from '@tanstack/react-query'
import { type FetchedPage, fetchPage } from './fetchPage'

/** The server names the page's code in its head, so that it comes with the app's. Where it does not, the frame of the page is drawn first. In ms. */
const patience = 50

/** The page that the app begins with, if its code is there as good as at once: it is then drawn together with the frame around it. */
export function fetchFirstPage(pages: Page[], cache: QueryClient): Promise<FetchedPage | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))
  return Promise.race([fetchPage(pages, new URL(window.location.href), cache), late])
}
