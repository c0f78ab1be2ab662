import type { NavItem, SiteProblem } from '../plugin'
import type { BuiltPage } from './Built'
import type { Opened } from './openSource'
import { problem } from './Problem'
import { navOfFiles } from './plan/navOfFiles'
import type { Plan, PlannedNav } from './plan/Plan'
import type { RenderedPage } from './renderPages'

interface Placed {
  nav: NavItem[]
  pages: BuiltPage[]
  problems: SiteProblem[]
}

/** Gives the pages their places in the navigation, and the names that it has for them. */
export function placePages(plan: Plan, pages: RenderedPage[], { tree, pageOf }: Opened): Placed {
  const nav = plan.navBelow && !tree.paths ? navOfFiles(plan.navBelow, filesOf(pages)) : plan.nav
  const byFile = new Map(pages.map((page) => [page.file, page]))
  const lines = linesOf(nav)
  const inNav = new Set(lines.map(({ file }) => file))
  const titles = new Map([...lines].reverse().map(({ file, title }) => [file, title]))
  return {
    nav: namedLines(nav, byFile),
    pages: pages.map(({ root, ...page }) => ({
      ...page,
      navTitle: titles.get(page.file) ?? null,
      viewUrl: pageOf(page.file) ?? null,
      editUrl: root.editUrl(page.file) ?? editPageOf(pageOf(page.file)) ?? null,
    })),
    problems: [...(tree.paths ? [] : missing(lines, byFile)), ...lost(pages, inNav)],
  }
}

const filesOf = (pages: RenderedPage[]) => pages.map(({ file }) => file)

type Line = { file: string; title: string | undefined }

/** Every page of the navigation, from top to bottom. */
const linesOf = (nav: PlannedNav[]): Line[] =>
  nav.flatMap(({ file, title, children }) => [
    ...(file === undefined ? [] : [{ file, title }]),
    ...linesOf(children ?? []),
  ])

/** Lines whose page could not be read are left out, and sections that lost all of theirs. */
function namedLines(nav: PlannedNav[], byFile: Map<string, RenderedPage>): NavItem[] {
  return nav.flatMap(({ title, file, url, children }): NavItem[] => {
    if (url !== undefined) return [{ title: title ?? url, url }]
    if (children) {
      const inside = namedLines(children, byFile)
      return inside.length > 0 ? [{ title: title ?? '', children: inside }] : []
    }
    const page = file === undefined ? undefined : byFile.get(file)
    return page ? [{ title: title ?? page.label, path: page.path }] : []
  })
}

const missing = (lines: Line[], byFile: Map<string, RenderedPage>) =>
  lines
    .filter(({ file }) => !byFile.has(file))
    .map(({ file }) => problem('error', `The navigation names ${file}, which is not there or cannot be read.`))

/** A page that only search and links lead to. Includes and partial pages are often so on purpose. */
const lost = (pages: RenderedPage[], inNav: Set<string>) =>
  inNav.size === 0
    ? []
    : pages
        .filter(({ file }) => !inNav.has(file))
        .map(({ file }) =>
          problem('info', `${file} is not in the navigation: readers find it by links and by search only.`, { file }),
        )

/** GitHub and GitLab edit a file at the address that shows it, but for one word; not at a commit, which cannot be changed. */
function editPageOf(url: string | undefined): string | undefined {
  const isFilePage = url && /^https?:\/\/[^/]+(?:\/[^/]+){2,}?(?:\/-)?\/(blob|tree)\//.test(url)
  return isFilePage && !/[0-9a-f]{40}/.test(url) ? url.replace(/\/(blob|tree)\//, '/edit/') : undefined
}
