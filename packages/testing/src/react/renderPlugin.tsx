import type { Bootstrap } from '@callboard/plugin-api'
import type { BoundFunctions, queries } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { onTestFinished } from 'vitest'
import type { SignedIn } from '../signIn'
import type { TestPortal } from '../startPortal'
import { fetchFrom } from './fetchFrom'
import { openDom } from './openDom'

interface Options {
  /** What the component calls its routes of. */
  portal: TestPortal
  /** Address in the app: path and query. */
  at?: string
  /** Who looks, as `signIn` gives them; else the guest. */
  as?: SignedIn
}

/** A component that is drawn, and what somebody does with it. */
export interface Rendered {
  /** Finds what is shown: `await screen.findByText('No notes yet')`. Queries of Testing Library. */
  screen: BoundFunctions<typeof queries>
  /** Types and clicks as somebody would: `await user.click(screen.getByRole('button', { name: 'Add' }))`. */
  user: UserEvent
  /** Where the component has gone: path and query. */
  address(): string
}

/**
 * Draws a page, a tab, a card or any other component of a plugin, without a browser and within milliseconds, against a portal that runs.
 * It finds around it what the app gives it, but for contributions of other plugins and events. For what it says and does: how it looks,
 * whether it can be used by keys and what is in its way takes a browser (`openPage`). What React or the component complains of in the
 * console fails the test. It is gone when the test is over.
 *
 * ```tsx
 * const { screen, user } = await renderPlugin(<NotesTab entity={web} />, { portal })
 * await user.type(await screen.findByLabelText('New note'), 'Rotate the keys')
 * ```
 */
export async function renderPlugin(
  element: ReactElement,
  { portal, at = '/', as = portal }: Options,
): Promise<Rendered> {
  const bootstrap: Bootstrap = await (await as.fetch('/api/portal/bootstrap')).json()
  const dom = openDom(new URL(at, portal.url).href)
  const stopFetching = fetchFrom(as)
  // Not before there is a document, which they look for when they are loaded.
  const [{ within }, { default: userEvent }, { draw }] = await Promise.all([
    import('@testing-library/dom'),
    import('@testing-library/user-event'),
    import('./draw'),
  ])
  const drawn = draw(element, { bootstrap, at, document: dom.window.document as unknown as Document })
  onTestFinished(async () => {
    await drawn.end()
    stopFetching()
    await dom.close()
    if (drawn.complaints.length > 0) throw new Error(`The component complained: ${drawn.complaints.join('\n')}`)
  })
  const body = dom.window.document.body as unknown as HTMLElement
  const user = userEvent.setup({ document: dom.window.document as unknown as Document })
  return { screen: within(body), user, address: drawn.address }
}
