import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import { isMarkdown } from '../paths'
import type { Rendering } from '../renderPage'
import { navOfFiles } from './navOfFiles'
import type { Plan, PlannedNav, Root } from './Plan'
import { pagesIn } from './pagesIn'
import { planConfigured } from './planConfigured'
import { readMkdocs } from './readMkdocs'

/**
 * Says what a folder's site consists of: as `mkdocs.yml` has it, else the Markdown in `docs/`, else its `README.md` alone.
 * @throws ReadError if it has nothing of these, or its source does not answer.
 */
export async function planSite(tree: FileTree, rendering: Rendering): Promise<Plan> {
  const mkdocs = await readMkdocs(tree, rendering)
  return mkdocs ? planConfigured({ tree, ...rendering }, mkdocs) : planFound(tree)
}

async function planFound(tree: FileTree): Promise<Plan> {
  const root: Root = { folder: 'docs', prefix: '', editUrl: () => undefined }
  const inDocs = tree.paths ? pagesIn(root, tree.paths) : await firstThere(tree, ['docs/index.md', 'docs/README.md'])
  if (inDocs.length > 0) return { ...planOf(root, inDocs, navOfFiles(root, inDocs)), navBelow: root }
  const [readme] = tree.paths
    ? tree.paths.filter((path) => /^readme\.(md|markdown)$/i.test(path))
    : await firstThere(tree, ['README.md'])
  if (readme) return planOf({ ...root, folder: '' }, [readme], [{ file: readme }])
  throw new ReadError(
    'not-found',
    'There is no mkdocs.yml, no Markdown in docs/ and no README.md. Add one of them to the folder that backstage.io/techdocs-ref names.',
  )
}

function planOf(root: Root, files: string[], nav: PlannedNav[]): Plan {
  return { pages: files.map((file) => ({ file, path: '', root })), nav, roots: [root], problems: [] }
}

/** The first file that is there, where a folder cannot be listed. */
async function firstThere(tree: FileTree, paths: string[]): Promise<string[]> {
  for (const path of paths.filter(isMarkdown)) if (await tree.read(path)) return [path]
  return []
}
