import { snippetsIn } from '@callboard/markdown/snippets'
import type { FileTree } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import { limits } from './limits'
import { problem } from './Problem'
import { within } from './paths'
import { readText } from './readText'

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
  const known = new Set<string>()
  const waiting = snippetsIn(text)
  for (let written = waiting.shift(); written !== undefined; written = waiting.shift()) {
    if (known.has(written)) continue
    if (known.size >= limits.snippets) {
      problems.push(
        problem('warning', `${page} includes more than ${limits.snippets} files; the rest is left out.`, {
          file: page,
        }),
      )
      break
    }
    known.add(written)
    const snippet = await readSnippet(tree, written)
    // One that is not there is told of where it is missing.
    if (snippet === undefined) continue
    texts.set(written, snippet)
    waiting.push(...snippetsIn(snippet))
  }
  return { texts, problems }
}

async function readSnippet(tree: FileTree, written: string): Promise<string | undefined> {
  const path = within(written)
  return path === undefined ? undefined : (await readText(tree, path, limits.pageBytes)).text
}
