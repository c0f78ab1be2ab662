import { isDeepStrictEqual } from 'node:util'
import { WorkLimitError } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import type { PageContent, PageFacts } from './Built'
import { addPage, type LinkedSite, linkedSite, rootOf } from './LinkedSite'
import { inMegabytes, limits } from './limits'
import { linkTo } from './linkTo'
import type { Opened } from './openSource'
import { problem } from './Problem'
import { isMarkdown } from './paths'
import { withAddresses } from './plan/addressOf'
import type { Plan, PlannedPage } from './plan/Plan'
import { readPage } from './readPage'
import { type ReadPage, type Rendering, renderPage } from './renderPage'

/** A page as it is now; without content it is as stored. */
export type RenderedPage = PlannedPage & PageFacts & { content: PageContent | undefined }

interface Rendered {
  pages: RenderedPage[]
  problems: SiteProblem[]
}

interface Site {
  ref: string
  /** What is kept of the pages of the last build, by address. */
  stored: Map<string, PageFacts>
}

interface Renderer extends Rendering {
  /** Which one it is. */
  renderer: string
}

/**
 * Reads every page and renders those that changed. Where the source cannot list its files, the pages that others link to are
 * found on the way. One page at a time, so that the sites that are built at once take turns.
 */
export async function renderPages(
  { ref, stored }: Site,
  plan: Plan,
  { tree, pageOf }: Opened,
  { renderer, ...rendering }: Renderer,
): Promise<Rendered> {
  const planned = withAddresses(plan.pages)
  const site = linkedSite(planned, plan, { paths: tree.paths, pageOf })
  const pages: RenderedPage[] = []
  const problems: SiteProblem[] = planned.length > limits.pages ? [tooMany(planned.length)] : []
  let room = limits.allHtmlBytes
  const waiting = planned.slice(0, limits.pages)
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const { read, problems: unread } = await readPage(tree, page, renderer)
    problems.push(...unread)
    if (!read) continue
    const before = stored.get(page.path)
    const isKept = before?.hash === read.hash && leadsAsBefore(before, page, site)
    const done = isKept ? { facts: asStored(before) } : await renderOrKeep(ref, read, site, before, rendering)
    if (done.problem) problems.push(done.problem)
    const { facts } = done
    if (!facts) continue
    room -= facts.size
    if (room < 0) return { pages, problems: [...problems, tooLarge] }
    pages.push({ ...page, ...facts })
    if (!tree.paths) waiting.push(...followed(facts, site, limits.pages - pages.length - waiting.length))
  }
  return { pages, problems }
}

const tooMany = (count: number) =>
  problem('error', `The site has ${count} pages. The first ${limits.pages} are shown, the others are left out.`)

const tooLarge = problem(
  'error',
  `The pages of the site have more than ${inMegabytes(limits.allHtmlBytes)} as HTML. Those beyond it are left out.`,
)

type Facts = PageFacts & { content: PageContent | undefined }

const asStored = (before: PageFacts): Facts => ({ ...before, content: undefined })

/** A page that takes too much is a problem at its file: it stays as it was, and the others are built. */
async function renderOrKeep(
  ref: string,
  read: ReadPage,
  site: LinkedSite,
  before: PageFacts | undefined,
  rendering: Rendering,
): Promise<{ facts?: Facts; problem?: SiteProblem }> {
  try {
    return { facts: await renderPage(ref, read, site, rendering) }
  } catch (error) {
    if (!(error instanceof WorkLimitError)) throw error
    const { file } = read.page
    const left = before ? 'stays as it was' : 'is left out'
    const told = problem('error', `${file} ${left}: to render it ${error.message}. Cut it into several pages.`, {
      file,
    })
    return { ...(before && { facts: asStored(before) }), problem: told }
  }
}

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
