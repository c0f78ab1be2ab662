import { posix } from 'node:path'
import { type FileTree, WorkLimitError } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../../plugin'
import { limits } from '../limits'
import { problem } from '../Problem'
import { readText } from '../readText'
import type { Rendering } from '../renderPage'
import { lineIn } from './lineIn'
import { type ParsedMkdocs, parseMkdocs } from './parseMkdocs'

export interface Mkdocs extends ParsedMkdocs {
  file: string
  /** The folder that it stands in. */
  folder: string
  /** The line in which a text stands, from 1. */
  lineOf(text: string): number | undefined
}

/** In characters. Larger ones are read in a thread: a navigation of megabytes would hold up everybody else for seconds. */
const small = 50_000

/** Where a `mkdocs.yml` may stand. In `docs/` it would be lost on MkDocs, and is meant all the same. */
const places = ['mkdocs.yml', 'mkdocs.yaml', 'docs/mkdocs.yml', 'docs/mkdocs.yaml']

/** Reads the `mkdocs.yml` of a site, or the one at `path`; undefined if there is none. */
export async function readMkdocs(tree: FileTree, rendering: Rendering, path?: string): Promise<Mkdocs | undefined> {
  for (const file of path ? [path] : places) {
    if (tree.paths && !tree.paths.includes(file)) continue
    const { text, problems } = await readText(tree, file, limits.configBytes)
    if (text !== undefined) return mkdocsOf(text, file, { found: problems, ...rendering })
    // It is listed, so it is there, and what is wrong with it is told of; the site goes without its settings.
    if (tree.paths && problems.length > 0) return mkdocsOf('{}', file, { found: problems, ...rendering })
  }
  return undefined
}

async function mkdocsOf(
  text: string,
  file: string,
  { found, ...rendering }: Rendering & { found: SiteProblem[] },
): Promise<Mkdocs> {
  const { config, problems } = await parsed(text, file, rendering)
  return { config, problems: [...found, ...problems], file, folder: folderOf(file), lineOf: lineIn(text) }
}

async function parsed(text: string, file: string, { inWorker, someoneWaits }: Rendering): Promise<ParsedMkdocs> {
  if (text.length <= small) return parseMkdocs(text, file)
  const options = { someoneWaits, seconds: limits.pageSeconds }
  try {
    return await inWorker<typeof import('./parseMkdocs.worker')>('build/plan/parseMkdocs', { text, file }, options)
  } catch (error) {
    if (!(error instanceof WorkLimitError)) throw error
    return { config: {}, problems: [problem('error', `${file} is left out: to read it ${error.message}.`, { file })] }
  }
}

const folderOf = (file: string) => (posix.dirname(file) === '.' ? '' : posix.dirname(file))
