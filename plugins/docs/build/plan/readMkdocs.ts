import { posix } from 'node:path'
import type { FileTree } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../../plugin'
import { limits } from '../limits'
import { readText } from '../readText'
import { type ParsedMkdocs, parseMkdocs } from './parseMkdocs'

export interface Mkdocs extends ParsedMkdocs {
  file: string
  /** The folder that it stands in. */
  folder: string
}

/** Where a `mkdocs.yml` may stand. In `docs/` it would be lost on MkDocs, and is meant all the same. */
const places = ['mkdocs.yml', 'mkdocs.yaml', 'docs/mkdocs.yml', 'docs/mkdocs.yaml']

/** Reads the `mkdocs.yml` of a site, or the one at `path`; undefined if there is none. */
export async function readMkdocs(tree: FileTree, path?: string): Promise<Mkdocs | undefined> {
  for (const file of path ? [path] : places) {
    if (tree.paths && !tree.paths.includes(file)) continue
    const { text, problems } = await readText(tree, file, limits.configBytes)
    if (text !== undefined) return mkdocsOf(text, file, problems)
    // It is listed, so it is there, and what is wrong with it is told of; the site goes without its settings.
    if (tree.paths && problems.length > 0) return { ...parseMkdocs('{}', file), file, folder: folderOf(file), problems }
  }
  return undefined
}

function mkdocsOf(text: string, file: string, problems: SiteProblem[]): Mkdocs {
  const parsed = parseMkdocs(text, file)
  return { ...parsed, file, folder: folderOf(file), problems: [...problems, ...parsed.problems] }
}

const folderOf = (file: string) => (posix.dirname(file) === '.' ? '' : posix.dirname(file))
