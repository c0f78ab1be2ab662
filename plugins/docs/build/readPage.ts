import { createHash } from 'node:crypto'
import type { FileTree } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import { limits } from './limits'
import type { PlannedPage } from './plan/Plan'
import { readSnippets } from './readSnippets'
import { readText } from './readText'
import type { ReadPage } from './renderPage'

/** Reads a page and what it includes; nothing where there is no such file, or none that can be shown. */
export async function readPage(
  tree: FileTree,
  page: PlannedPage,
  renderer: string,
): Promise<{ read: ReadPage | undefined; problems: SiteProblem[] }> {
  const { text, problems } = await readText(tree, page.file, limits.pageBytes)
  if (text === undefined) return { read: undefined, problems }
  const snippets = await readSnippets(tree, text, page.file)
  const hash = hashOf([renderer, page.file, page.path, text, ...snippets.texts])
  return { read: { page, text, snippets: snippets.texts, hash }, problems: [...problems, ...snippets.problems] }
}

const hashOf = (parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
