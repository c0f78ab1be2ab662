import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { SiteProblem } from '../plugin'
import type { PageContent, PageFacts } from './Built'
import { addPage, type LinkedSite, linkedSite, rootOf } from './LinkedSite'
import { limits } from './limits'
import { linkTo } from './linkTo'
import type { Opened } from './openSource'
import { problem } from './Problem'
import { isMarkdown } from './paths'
import { withAddresses } from './plan/addressOf'
import type { Plan, PlannedPage } from './plan/Plan'
import { readPage } from './readPage'
import { renderPage } from './renderPage'

/** A page as it is now; without content it is as stored. */
export type RenderedPage = PlannedPage & PageFacts & { content: PageContent | undefined }

interface Rendered {
  pages: RenderedPage[]
  problems: SiteProblem[]
}

/**
 * Reads every page and renders those that changed. Where the source cannot list its files, the pages that others link to are
 * found on the way.
 *
 * @param stored what is kept of the pages of the last build, by address.
 */
export async function renderPages(
  ref: string,
  plan: Plan,
  { tree, pageOf }: Opened,
  stored: Map<string, PageFacts>,
): Promise<Rendered> {
  const planned = withAddresses(plan.pages)
  const site = linkedSite(planned, plan, { paths: tree.paths, pageOf })
  const pages: RenderedPage[] = []
  const problems: SiteProblem[] = planned.length > limits.pages ? [tooMany(planned.length)] : []
  const waiting = planned.slice(0, limits.pages)
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const { read, problems: unread } = await readPage(tree, page)
    problems.push(...unread)
    if (!read) continue
    const before = stored.get(page.path)
    const isKept = before?.hash === read.hash && leadsAsBefore(before, page, site)
    const facts = isKept ? { ...before, content: undefined } : await renderPage(ref, read, site)
    pages.push({ ...page, ...facts })
    if (!tree.paths) waiting.push(...followed(facts, site, limits.pages - pages.length - waiting.length))
    // Rendering is work for the processor: other requests get their turn between two pages.
    await setImmediate()
  }
  return { pages, problems }
}

const tooMany = (count: number) =>
  problem('error', `The site has ${count} pages. The first ${limits.pages} are shown, the others are left out.`)

/** A page says the same as before, and still its links may lead elsewhere: a page that was missing is there, another is gone. */
const leadsAsBefore = ({ links }: PageFacts, page: PlannedPage, site: LinkedSite) =>
  links.every(({ href, target }) => isDeepStrictEqual(linkTo(href, page, site), target))

/** Pages that are linked to and not known yet; from now on they are. */
function followed({ links }: PageFacts, site: LinkedSite, room: number): PlannedPage[] {
  const found: PlannedPage[] = []
  for (const { target } of links) {
    if (found.length >= room) break
    if (target.type !== 'page' || !isMarkdown(target.file) || site.addresses.has(target.file)) continue
    const root = rootOf(site, target.file)
    if (!root) continue
    const page = { file: target.file, path: target.path, root }
    addPage(site, page)
    found.push(page)
  }
  return found
}
