import type { Page } from '@callboard/plugin-api/frontend'
import type { QueryClient } from '@tanstack/react-query'
import { type FetchedPage, fetchPage } from './fetchPage'

/**
 * How long nothing is drawn while the first page's code is on its way, and then what it reads: both are there sooner as a rule, since
 * the server names the code in the page's head. A page that is drawn once is there earlier than one that is drawn in parts. Who sees how the page looked last loses less by waiting than by seeing it half empty again. In ms.
 */
const patience = { ofNothing: { code: 50, answers: 100 }, ofSnapshot: { code: 1000, answers: 1000 } }

/** The page that the app begins with, if its code is there as good as at once: it is then drawn together with the frame around it. */
export async function fetchFirstPage(
  pages: Page[],
  cache: QueryClient,
  { isShown }: { isShown: boolean },
): Promise<FetchedPage | undefined> {
  const { code, answers } = isShown ? patience.ofSnapshot : patience.ofNothing
  const first = await within(code, fetchPage(pages, new URL(window.location.href), cache))
  if (!first) return
  warmUp()
  await within(answers, first.read)
  return first
}

const within = <Value>(ms: number, value: Promise<Value>) =>
  Promise.race([value, new Promise<undefined>((resolve) => setTimeout(resolve, ms))])

/** The first number in words takes a browser 20 ms, in which it would wait for answers anyway. */
const warmUp = () => (0).toLocaleString()
