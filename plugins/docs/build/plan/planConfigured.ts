import type { FileTree } from '@callboard/plugin-api/backend'
import { limits } from '../limits'
import { problem } from '../Problem'
import { beside, join, within } from '../paths'
import type { Rendering } from '../renderPage'
import { docsFolder } from './docsFolder'
import { editUrlOf } from './editUrlOf'
import { navOfConfig, type WrittenNav } from './navOfConfig'
import { navOfFiles } from './navOfFiles'
import type { Plan, PlannedNav, Root } from './Plan'
import { pagesIn } from './pagesIn'
import { type Mkdocs, readMkdocs } from './readMkdocs'
import { slugOf } from './slugOf'

/** The folder of a site, and how large files of it are read. */
interface Source extends Rendering {
  tree: FileTree
}

/** What takes in a `mkdocs.yml`, and what its addresses begin with. */
interface Parent {
  prefix: string
  depth: number
  whole: Whole
}

/** What the site has so far, all that it includes counted. */
interface Whole {
  /** Every `mkdocs.yml`. */
  taken: Set<string>
  navLines: number
}

/** The site that a `mkdocs.yml` describes, with those that its navigation includes. */
export async function planConfigured(source: Source, mkdocs: Mkdocs, parent?: Parent): Promise<Plan> {
  const { tree } = source
  const { config, file, lineOf } = mkdocs
  const { folder, problems } = docsFolder(mkdocs)
  const root: Root = { folder, prefix: parent?.prefix ?? '', editUrl: editUrlOf(config, folder) }
  const found = tree.paths ? pagesIn(root, tree.paths) : []
  const here: Plan = {
    title: config.site_name,
    description: config.site_description,
    pages: found.map((page) => ({ file: page, path: '', root })),
    nav: [],
    roots: [root],
    problems: [...mkdocs.problems, ...problems],
  }
  if (!config.nav) {
    const first = join(folder, 'index.md')
    return tree.paths
      ? { ...here, nav: navOfFiles(root, found) }
      : { ...here, nav: [{ file: first }], pages: [{ file: first, path: '', root }], navBelow: root }
  }
  const written = navOfConfig(config.nav)
  for (const message of written.problems)
    here.problems.push(problem('warning', message, { file, line: lineOf('nav:') }))
  const { depth = 0, whole = { taken: new Set([file]), navLines: 0 } } = parent ?? {}
  const context = { source, mkdocs, root, depth, whole, paths: tree.paths && new Set(tree.paths), plan: here }
  here.nav = await resolveNav(written.nav, { ...context, planned: new Set(found) })
  return here
}

interface Context {
  source: Source
  /** Every file, where the source can list them. */
  paths: Set<string> | undefined
  mkdocs: Mkdocs
  root: Root
  depth: number
  whole: Whole
  /** What is found on the way is added to it. */
  plan: Plan
  /** The files of its pages. */
  planned: Set<string>
}

const tooLong = (file: string) =>
  problem('error', `The navigation has more than ${limits.navLines} lines; the rest is left out.`, { file })

/** Turns what the navigation names into files, and takes in the sites that it includes. */
async function resolveNav(written: WrittenNav[], context: Context): Promise<PlannedNav[]> {
  const nav: PlannedNav[] = []
  const { whole, plan, mkdocs } = context
  for (const item of written) {
    whole.navLines += 1
    if (whole.navLines === limits.navLines + 1) plan.problems.push(tooLong(mkdocs.file))
    if (whole.navLines > limits.navLines) break
    const line = await resolveItem(item, context)
    if (line) nav.push(line)
  }
  return nav
}

async function resolveItem(item: WrittenNav, context: Context): Promise<PlannedNav | undefined> {
  const { title, path = '', url, include, children } = item
  if (url !== undefined) return { title, url }
  if (include !== undefined) return takeIn(title, include, context)
  if (children) return { title, children: await resolveNav(children, context) }
  return resolvePage(title, path, context)
}

function refuse(message: string, written: string, { plan, mkdocs }: Context): undefined {
  // Finding a line takes a while in a large file, and no more problems than these are listed.
  const line = plan.problems.length < limits.problems ? mkdocs.lineOf(written) : undefined
  plan.problems.push(problem('error', message, { file: mkdocs.file, line }))
}

function resolvePage(title: string | undefined, path: string, context: Context): PlannedNav | undefined {
  const { paths, root, plan, planned } = context
  const file = within(join(root.folder, path))
  if (file === undefined)
    return refuse(`The navigation names ${path}, which leads out of the folder of the site.`, path, context)
  if (paths?.has(file) === false) return refuse(`The navigation names ${path}, and there is no ${file}.`, path, context)
  if (!planned.has(file)) plan.pages.push({ file, path: '', root })
  planned.add(file)
  return { title, file }
}

/** `!include ./sub/mkdocs.yml`: that site's pages, below an address made of its name. */
async function takeIn(title: string | undefined, include: string, context: Context): Promise<PlannedNav | undefined> {
  const { source, mkdocs, root, plan, planned, depth, whole } = context
  const file = beside(mkdocs.file, include)
  const fault = faultOf(file, context)
  if (file === undefined || fault) return refuse(`!include ${include} ${fault}.`, include, context)
  whole.taken.add(file)
  const included = await readMkdocs(source.tree, source, file)
  if (!included) return refuse(`!include ${include}: there is no ${file}.`, include, context)
  const prefix = join(root.prefix, slugOf(included.config.site_name ?? title ?? include))
  const inner = await planConfigured(source, included, { prefix, depth: depth + 1, whole })
  // A page of a folder within this one's belongs to the site that names it.
  const theirs = new Set(inner.pages.map(({ file }) => file))
  plan.pages = [...plan.pages.filter(({ file }) => !theirs.has(file)), ...inner.pages]
  plan.roots.push(...inner.roots)
  plan.problems.push(...inner.problems)
  for (const file of theirs) planned.add(file)
  return { title: title ?? inner.title, children: inner.nav }
}

function faultOf(file: string | undefined, { depth, whole: { taken } }: Context): string | undefined {
  if (file === undefined) return 'leads out of the folder of the site'
  if (taken.has(file)) return 'includes a file that is part of this site already'
  if (depth >= limits.includeDepth) return 'is nested too deep'
  if (taken.size >= limits.includes) return `is left out: at most ${limits.includes} sites can be one`
  return undefined
}
