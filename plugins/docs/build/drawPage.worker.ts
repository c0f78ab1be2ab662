import { type Problem, type Rendered, renderMarkdown } from '@callboard/markdown'
import { decoded } from '../urls'
import type { PageContent } from './Built'
import { linesOfLinks } from './linesOfLinks'

export interface PageText {
  text: string
  /** The files that it includes, by the path as it is written. */
  snippets: Map<string, string>
}

/** A page, and where its relative addresses lead; undefined for one that leads nowhere. */
export interface PageToDraw extends PageText {
  links: Map<string, string | undefined>
  images: Map<string, string | undefined>
}

/** An address as the page writes it, and its line, from 1. */
export interface Followed {
  href: string
  line: number | null
  isPicture: boolean
}

/** A page as HTML, and what it says of itself. */
export interface DrawnPage extends Omit<PageContent, 'text'> {
  title: string | null
  titleId: string | null
  /** What it is called where nothing else names it. */
  label: string | undefined
  anchors: string[]
  followed: Followed[]
  /** Parts of the same page that it links to, which need no address. */
  within: Array<{ anchor: string; line: number | null }>
  problems: Problem[]
}

/** Renders a page. Its title stands apart, because the reader shows it above what it knows of the page. */
export default async function drawPage({ text, snippets, links, images }: PageToDraw): Promise<DrawnPage> {
  const lines = linesOfLinks(text)
  const followed: Followed[] = []
  const follow = (href: string, isPicture: boolean) => {
    followed.push({ href, line: lines.get(href) ?? null, isPicture })
    return (isPicture ? images : links).get(href)
  }
  const rendered = await renderMarkdown(text, {
    resolveLink: (href) => follow(href, false),
    resolveImage: (source) => follow(source, true),
    readSnippet: (path) => snippets.get(path),
  })
  const { headings, sections, problems, frontMatter } = rendered
  const { html, title, titleId } = cutTitle(rendered)
  return {
    html,
    headings,
    sections,
    title,
    titleId,
    label: textOf(frontMatter.title) ?? rendered.title,
    anchors: anchorsOf(rendered),
    followed,
    within: withinPage(html, lines),
    problems,
  }
}

const h1 = String.raw`<h1\b[^>]*>[\s\S]*?<\/h1>`
const anchors = String.raw`(?:<a\b[^>]*><\/a>\s*)*`
const leadingTitle = new RegExp(`^\\s*${anchors}(?:${h1}|<div class="heading">\\s*${anchors}${h1}[\\s\\S]*?<\\/div>)`)

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

function withinPage(html: string, lines: Map<string, number>): DrawnPage['within'] {
  const found = html.matchAll(/<a\b(?![^>]*class="heading-link")[^>]*\shref="#([^"]+)"/g)
  return [...found].map(([, id = '']) => ({ anchor: decoded(unescaped(id)), line: lines.get(`#${id}`) ?? null }))
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
