import type { FileTree } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import { limits } from './limits'
import { problem } from './Problem'
import { within } from './paths'
import { readText } from './readText'

/** `--8<-- "path"` and `--8<-- "path:section"`. */
const included = /(?<!-)-{1,}8<-{1,}[ \t]+(["'])([^"'\n]+)\1/g

/**
 * Reads the files that a page includes, and those that they include, by the path as it is written. They are read from the
 * folder of the site; an address is not read at all.
 */
export async function readSnippets(
  tree: FileTree,
  text: string,
  page: string,
): Promise<{ texts: Map<string, string>; problems: SiteProblem[] }> {
  const texts = new Map<string, string>()
  const problems: SiteProblem[] = []
  const waiting = pathsIn(text)
  for (let written = waiting.shift(); written !== undefined; written = waiting.shift()) {
    if (texts.has(written)) continue
    if (texts.size >= limits.snippets) {
      problems.push(
        problem('warning', `${page} includes more than ${limits.snippets} files; the rest is left out.`, {
          file: page,
        }),
      )
      break
    }
    const snippet = await readSnippet(tree, written)
    texts.set(written, snippet)
    waiting.push(...pathsIn(snippet))
  }
  return { texts, problems }
}

const pathsIn = (text: string) => [...text.matchAll(included)].map(([, , path = '']) => path.replace(/:[\w:,-]*$/, ''))

async function readSnippet(tree: FileTree, written: string): Promise<string> {
  const path = within(written)
  return path === undefined ? '' : ((await readText(tree, path, limits.pageBytes)).text ?? '')
}
