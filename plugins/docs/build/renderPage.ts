import { type Rendered, renderMarkdown } from '@callboard/markdown'
import type { SiteProblem } from '../plugin'
import { assetUrl, decoded, pageUrl } from '../urls'
import type { PageContent, PageFacts, PageReference } from './Built'
import type { LinkedSite } from './LinkedSite'
import { linesOfLinks } from './linesOfLinks'
import { type LinkTarget, linkTo } from './linkTo'
import { problem } from './Problem'
import { titleFromPath } from './paths'
import type { PlannedPage } from './plan/Plan'

/** A page as read: its text, the files that it includes, and a hash of both. */
export interface ReadPage {
  page: PlannedPage
  text: string
  snippets: Map<string, string>
  hash: string
}

/** Renders a page. Its links lead to addresses in the portal, and what it links to is kept to be checked and followed. */
export async function renderPage(
  ref: string,
  { page, text, snippets, hash }: ReadPage,
  site: LinkedSite,
): Promise<PageFacts & { content: PageContent }> {
  const links: PageReference[] = []
  const lines = linesOfLinks(text)
  const follow = (href: string) => {
    const target = linkTo(href, page, site)
    links.push({ href, target, line: lines.get(href) ?? null })
    return target
  }
  const rendered = await renderMarkdown(text, {
    resolveLink: (href) => urlOf(ref, follow(href)),
    resolveImage: (source) => imageUrl(ref, source, follow(source)),
    readSnippet: (path) => snippets.get(path),
  })
  const { html, title, titleId } = cutTitle(rendered)
  return {
    hash,
    title,
    titleId,
    label: textOf(rendered.frontMatter.title) ?? rendered.title ?? titleFromPath(page.path || page.file),
    anchors: anchorsOf(rendered),
    links: [...links, ...withinPage(html, page, lines)],
    problems: problemsOf(rendered, page, links),
    content: { text, html, headings: rendered.headings, sections: rendered.sections },
  }
}

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

const h1 = String.raw`<h1\b[^>]*>[\s\S]*?<\/h1>`
const anchors = String.raw`(?:<a\b[^>]*><\/a>\s*)*`
const leadingTitle = new RegExp(`^\\s*${anchors}(?:${h1}|<div class="heading">\\s*${anchors}${h1}[\\s\\S]*?<\\/div>)`)

/** The title is shown by the reader, above what it knows of the page; it would stand there twice. */
function cutTitle({ html, headings }: Rendered) {
  const [first] = headings
  const match = leadingTitle.exec(html)
  if (!match || first?.level !== 1) return { html, title: null, titleId: null }
  return { html: html.slice(match[0].length), title: first.text, titleId: first.id }
}

const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)

function anchorsOf({ html }: Rendered): string[] {
  return [...new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => unescaped(id)))]
}

/** Links to a part of the same page, which need no address. */
function withinPage(html: string, page: PlannedPage, lines: Map<string, number>): PageReference[] {
  return [...html.matchAll(/<a\b(?![^>]*class="heading-link")[^>]*\shref="#([^"]+)"/g)].map(([, id = '']) => {
    const anchor = decoded(unescaped(id))
    const target = { type: 'page' as const, path: page.path, anchor, file: page.file }
    return { href: `#${anchor}`, target, line: lines.get(`#${id}`) ?? null }
  })
}

const unescaped = (text: string) =>
  text
    .replaceAll('&#x22;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&')

/** What the renderer complains of, but for links: those are told of with the reason, when all pages are known. */
function problemsOf({ problems }: Rendered, { file }: PlannedPage, links: PageReference[]): SiteProblem[] {
  const told = new Set(
    links
      .filter(({ target }) => target.type === 'nowhere' || target.type === 'file' || target.type === 'page')
      .map(({ href }) => href),
  )
  return problems
    .filter(({ message }) => !told.has(/`(.*?)`/.exec(message)?.[1] ?? ''))
    .map(({ line, message }) => problem('warning', message, { file, line }))
}
