import type { ReadError, UrlReader } from '@callboard/plugin-api/backend'
import { folderMeant } from './folderMeant'
import { type Opened, openSource } from './openSource'
import type { Plan } from './plan/Plan'
import { planSite } from './plan/planSite'
import { rendererHash } from './rendererHash'
import type { Rendering } from './renderPage'
import { sourceOf } from './sourceOf'

/** Where a site is read from, and what is known of it from before. */
interface Known {
  techdocsRef: string
  location: string
  etag: string | null
}

/** A source as it is now, for every site that is read from it: its folder open, and what a site of it consists of. */
export interface Look {
  opened: Opened
  plan: Plan
  /** Which renderer makes pages of it. */
  renderer: string
}

/**
 * Opens the folder of a site and plans. Undefined where the source is as it was.
 *
 * @throws ReadError that says why the source gives no site.
 */
export async function lookAtSource(
  known: Known,
  { reader, ...rendering }: Rendering & { reader: UrlReader },
): Promise<Look | undefined> {
  const renderer = await rendererHash(rendering.inWorker)
  const opened = await openSource(sourceOf(known, reader), sourceEtag(known.etag, renderer), reader)
  if (!opened) return undefined
  const plan = await planSite(opened.tree, rendering).catch(async (error: ReadError) => {
    throw (error.reason === 'not-found' && (await folderMeant(known.techdocsRef, opened))) || error
  })
  return { opened, plan, renderer }
}

/** An etag holds for what was rendered in the same way only. */
const sourceEtag = (etag: string | null, renderer: string) =>
  etag?.startsWith(`${renderer} `) ? etag.slice(renderer.length + 1) : undefined
