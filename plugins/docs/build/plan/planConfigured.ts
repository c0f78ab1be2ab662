import type { FileTree } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../../plugin'
import { limits } from '../limits'
import { problem } from '../Problem'
import { beside, join, within } from '../paths'
import { editUrlOf } from './editUrlOf'
import { navOfConfig, type WrittenNav } from './navOfConfig'
import { navOfFiles } from './navOfFiles'
import type { Plan, PlannedNav, Root } from './Plan'
import { pagesIn } from './pagesIn'
import { type Mkdocs, readMkdocs } from './readMkdocs'
import { slugOf } from './slugOf'

/** What includes a `mkdocs.yml`, from the outermost. */
interface Parent {
  prefix: string
  files: string[]
  /** What the site as a whole may still have. */
  room: { includes: number; navLines: number }
}

const nobody = (): Parent => ({ prefix: '', files: [], room: { includes: limits.includes, navLines: limits.navLines } })

/** The site that a `mkdocs.yml` describes, with those that its navigation includes. */
export async function planConfigured(tree: FileTree, mkdocs: Mkdocs, parent: Parent = nobody()): Promise<Plan> {
  const { config, file, lineOf } = mkdocs
  const { folder, problems } = docsFolder(mkdocs)
  const root: Root = { folder, prefix: parent.prefix, editUrl: editUrlOf(config, folder) }
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
  const notes = written.problems.map((message) => problem('warning', message, { file, line: lineOf('nav:') }))
  return resolveNav(written.nav, { tree, mkdocs, root, parent }, { ...here, problems: [...here.problems, ...notes] })
}

function docsFolder({ config, folder, file, lineOf }: Mkdocs): { folder: string; problems: SiteProblem[] } {
  const usual = folder === 'docs' && config.docs_dir === undefined ? folder : join(folder, 'docs')
  const named = config.docs_dir === undefined ? usual : within(join(folder, config.docs_dir))
  if (named !== undefined) return { folder: named, problems: [] }
  const message = `docs_dir is '${config.docs_dir}', which leads out of the folder of the site; ${usual} is read instead.`
  return { folder: usual, problems: [problem('error', message, { file, line: lineOf('docs_dir:') })] }
}

interface Context {
  tree: FileTree
  mkdocs: Mkdocs
  root: Root
  parent: Parent
}

const tooLong = (file: string) =>
  problem('error', `The navigation has more than ${limits.navLines} lines; the rest is left out.`, { file })

/** Turns what the navigation names into files, and takes in the sites that it includes. */
async function resolveNav(written: WrittenNav[], context: Context, plan: Plan): Promise<Plan> {
  let result = { ...plan }
  const { room } = context.parent
  for (const item of written) {
    room.navLines -= 1
    if (room.navLines < 0) return { ...result, problems: [...result.problems, tooLong(context.mkdocs.file)] }
    const [nav, next] = await resolveItem(item, context, result)
    result = { ...next, nav: nav ? [...result.nav, nav] : result.nav }
  }
  return result
}

async function resolveItem(item: WrittenNav, context: Context, plan: Plan): Promise<[PlannedNav | undefined, Plan]> {
  const { title, path, url, include, children } = item
  if (url !== undefined) return [{ title, url }, plan]
  if (include !== undefined) return takeIn(title, include, context, plan)
  if (children) {
    const inside = await resolveNav(children, context, { ...plan, nav: [] })
    return [
      { title, children: inside.nav },
      { ...inside, nav: plan.nav },
    ]
  }
  return resolvePage(title, path ?? '', context, plan)
}

function resolvePage(title: string | undefined, path: string, { tree, mkdocs, root }: Context, plan: Plan) {
  const file = within(join(root.folder, path))
  const line = mkdocs.lineOf(path)
  const refuse = (message: string): [undefined, Plan] => [
    undefined,
    { ...plan, problems: [...plan.problems, problem('error', message, { file: mkdocs.file, line })] },
  ]
  if (file === undefined) return refuse(`The navigation names ${path}, which leads out of the folder of the site.`)
  if (tree.paths && !tree.paths.includes(file)) return refuse(`The navigation names ${path}, and there is no ${file}.`)
  const isPlanned = plan.pages.some((page) => page.file === file)
  const pages = isPlanned ? plan.pages : [...plan.pages, { file, path: '', root }]
  return [
    { title, file },
    { ...plan, pages },
  ] satisfies [PlannedNav, Plan]
}

/** `!include ./sub/mkdocs.yml`: that site's pages, below an address made of its name. */
async function takeIn(
  title: string | undefined,
  include: string,
  { tree, mkdocs, root, parent }: Context,
  plan: Plan,
): Promise<[PlannedNav | undefined, Plan]> {
  const file = beside(mkdocs.file, include)
  const files = [...parent.files, mkdocs.file]
  const refuse = (message: string): [undefined, Plan] => {
    const told = problem('error', message, { file: mkdocs.file, line: mkdocs.lineOf(include) })
    return [undefined, { ...plan, problems: [...plan.problems, told] }]
  }
  if (file === undefined) return refuse(`!include ${include} leads out of the folder of the site.`)
  if (files.includes(file)) return refuse(`!include ${include} includes a file that includes it.`)
  if (parent.room.includes <= 0)
    return refuse(`!include ${include}: a site includes at most ${limits.includes} others.`)
  parent.room.includes -= 1
  if (files.length > limits.includeDepth) return refuse(`!include ${include} is nested too deep.`)
  const included = await readMkdocs(tree, file)
  if (!included) return refuse(`!include ${include}: there is no ${file}.`)
  const prefix = join(root.prefix, slugOf(included.config.site_name ?? title ?? include))
  const inner = await planConfigured(tree, included, { prefix, files, room: parent.room })
  return [
    { title: title ?? inner.title, children: inner.nav },
    {
      ...plan,
      // A page of a folder within this one's belongs to the site that names it.
      pages: [...plan.pages.filter(({ file }) => !inner.pages.some((page) => page.file === file)), ...inner.pages],
      roots: [...plan.roots, ...inner.roots],
      problems: [...plan.problems, ...inner.problems],
    },
  ]
}
