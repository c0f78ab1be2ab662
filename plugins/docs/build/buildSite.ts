import type { UrlReader } from '@callboard/plugin-api/backend'
import type { BuiltSite, PageFacts } from './Built'
import { checkLinks } from './checkLinks'
import { limits } from './limits'
import { openSource } from './openSource'
import { problem } from './Problem'
import { placePages } from './placePages'
import { planSite } from './plan/planSite'
import { readImages } from './readImages'
import { rendererHash } from './rendererHash'
import type { Rendering } from './renderPage'
import { renderPages } from './renderPages'
import { sourceOf } from './sourceOf'

/** What is known of a site from before. */
export interface KnownSite {
  ref: string
  techdocsRef: string
  location: string
  etag: string | null
  stored: Map<string, PageFacts>
}

/**
 * Reads the source of a site and makes its pages: opens the folder, reads `mkdocs.yml`, plans, renders what changed, reads the
 * pictures, checks the links. Writes nothing. Undefined where the source is as it was.
 *
 * @throws ReadError that says why the source gives no site.
 */
export async function buildSite(
  site: KnownSite,
  { reader, ...rendering }: Rendering & { reader: UrlReader },
): Promise<BuiltSite | undefined> {
  const renderer = await rendererHash(rendering.inWorker)
  const opened = await openSource(sourceOf(site, reader), sourceEtag(site.etag, renderer), reader)
  if (!opened) return undefined
  const plan = await planSite(opened.tree, rendering)
  const rendered = await renderPages(site, plan, opened, { renderer, ...rendering })
  const images = await readImages(opened.tree, rendered.pages)
  const placed = placePages(plan, rendered.pages, opened)
  const wrongLinks = checkLinks(rendered.pages, new Set(images.assets.map(({ path }) => path)))
  const ofPages = rendered.pages.flatMap(({ problems }) => problems)
  const problems = [plan, rendered, placed, images].flatMap(({ problems }) => problems)
  return {
    title: plan.title ?? null,
    description: plan.description ?? null,
    nav: placed.nav,
    pages: placed.pages,
    assets: images.assets,
    source: opened.title,
    sourceUrl: opened.url ?? null,
    etag: opened.tree.etag === undefined ? null : `${renderer} ${opened.tree.etag}`,
    problems: worstFirst([...problems, ...ofPages, ...wrongLinks]),
  }
}

/** An etag holds for what was rendered in the same way only. */
const sourceEtag = (etag: string | null, renderer: string) =>
  etag?.startsWith(`${renderer} `) ? etag.slice(renderer.length + 1) : undefined

const levels = ['error', 'warning', 'info'] as const

function worstFirst(problems: BuiltSite['problems']): BuiltSite['problems'] {
  const sorted = levels.flatMap((level) => problems.filter((one) => one.level === level))
  const left = sorted.length - limits.problems
  if (left <= 0) return sorted
  return [
    ...sorted.slice(0, limits.problems),
    problem('info', `There are ${left} more problems, which are not listed.`),
  ]
}
