import type { InWorker } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import { assetUrl, pageUrl } from '../urls'
import type { PageContent, PageFacts, PageReference } from './Built'
import type { DrawnPage, PageText } from './drawPage.worker'
import type { LinkedSite } from './LinkedSite'
import { limits } from './limits'
import { type LinkTarget, linkTo } from './linkTo'
import { problem } from './Problem'
import { titleFromPath } from './paths'
import type { PlannedPage } from './plan/Plan'

/** How pages are rendered. */
export interface Rendering {
  inWorker: InWorker
  someoneWaits: boolean
}

/** A page as read: its text, the files that it includes, and a hash of both. */
export interface ReadPage extends PageText {
  page: PlannedPage
  hash: string
}

/**
 * Renders a page, in a thread. Its links lead to addresses in the portal, and what it links to is kept to be checked and
 * followed. Where they lead is looked up here, between two turns: a thread would have to be given every file of the site.
 * @throws WorkLimitError if the page takes too long.
 */
export async function renderPage(
  ref: string,
  { page, hash, text, snippets }: ReadPage,
  site: LinkedSite,
  { inWorker, someoneWaits }: Rendering,
): Promise<PageFacts & { content: PageContent }> {
  const options = { someoneWaits, seconds: limits.pageSeconds }
  const pageText = { text, snippets }
  const found = await inWorker<typeof import('./findAddresses.worker')>('build/findAddresses', pageText, options)
  const targets = new Map([...found.links, ...found.images].map((href) => [href, linkTo(href, page, site)]))
  const links = addressesOf(found.links, targets, (_, target) => urlOf(ref, target))
  const images = addressesOf(found.images, targets, (source, target) => imageUrl(ref, source, target))
  const drawn = await inWorker<typeof import('./drawPage.worker')>(
    'build/drawPage',
    { ...pageText, links, images },
    options,
  )
  const references = referencesOf(drawn, page, targets)
  const { html, headings, sections, title, titleId, anchors } = drawn
  return {
    hash,
    title,
    titleId,
    label: drawn.label ?? titleFromPath(page.path || page.file),
    anchors,
    links: references,
    problems: problemsOf(drawn, page, targets),
    size: Buffer.byteLength(html),
    content: { text, html, headings, sections },
  }
}

type Targets = Map<string, LinkTarget>

const addressesOf = (
  hrefs: string[],
  targets: Targets,
  address: (href: string, target: LinkTarget) => string | undefined,
) => new Map(hrefs.map((href) => [href, address(href, targets.get(href) as LinkTarget)]))

function urlOf(ref: string, target: LinkTarget): string | undefined {
  if (target.type === 'page') return pageUrl(ref, target.path, target.anchor)
  if (target.type === 'image') return assetUrl(ref, target.file)
  return target.type === 'nowhere' ? undefined : target.url
}

/** `#only-dark` and its like stay: the reader hides the picture by them. */
function imageUrl(ref: string, source: string, target: LinkTarget): string | undefined {
  const hash = source.indexOf('#')
  return target.type === 'image' ? assetUrl(ref, target.file) + (hash === -1 ? '' : source.slice(hash)) : undefined
}

function referencesOf({ followed, within }: DrawnPage, page: PlannedPage, targets: Targets): PageReference[] {
  const elsewhere = followed.flatMap(({ href, line }) => {
    const target = targets.get(href)
    return target ? [{ href, target, line }] : []
  })
  const here = within.map(({ anchor, line }) => {
    const target = { type: 'page' as const, path: page.path, anchor, file: page.file }
    return { href: `#${anchor}`, target, line }
  })
  return [...elsewhere, ...here]
}

/**
 * What the renderer complains of, but for links: those are told of with the reason, when all pages are known. A picture that is a
 * file of another kind, or a page, is there; that it cannot be shown only the renderer says.
 */
function problemsOf({ problems, followed, within }: DrawnPage, { file }: PlannedPage, targets: Targets): SiteProblem[] {
  const told = new Set([
    ...followed
      .filter(({ href, isPicture }) => !isPicture || targets.get(href)?.type === 'nowhere')
      .map(({ href }) => href),
    ...within.map(({ anchor }) => `#${anchor}`),
  ])
  return problems
    .filter(({ address }) => address === undefined || !told.has(address))
    .map(({ line, message }) => problem('warning', message, { file, line }))
}
