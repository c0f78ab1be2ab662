import type { BuiltSite, PageFacts } from './Built'
import { checkLinks } from './checkLinks'
import { limits } from './limits'
import type { Look } from './lookAtSource'
import { problem } from './Problem'
import { placePages } from './placePages'
import { readImages } from './readImages'
import type { Rendering } from './renderPage'
import { renderPages } from './renderPages'

/** What is known of a site from before. */
export interface KnownSite {
  ref: string
  stored: Map<string, PageFacts>
}

/**
 * Makes the pages of a site from a look at its source: renders what changed, reads the pictures, checks the links. Writes nothing.
 *
 * @throws ReadError if the source no longer answers.
 */
export async function buildSite(
  site: KnownSite,
  { opened, plan, renderer }: Look,
  rendering: Rendering,
): Promise<BuiltSite> {
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
