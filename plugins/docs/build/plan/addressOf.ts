import { posix } from 'node:path'
import { join } from '../paths'
import type { PlannedPage, Root } from './Plan'

/**
 * The address of a page below its site's, as MkDocs has it: `how-to/deploy.md` is `how-to/deploy`, an index or a README is its
 * folder.
 */
export function addressOf({ folder, prefix }: Pick<Root, 'folder' | 'prefix'>, file: string): string {
  const path = (folder === '' ? file : file.slice(folder.length + 1)).replace(/\.(md|markdown)$/i, '')
  const isIndex = /^(index|readme)$/i.test(posix.basename(path))
  return join(prefix, isIndex ? posix.dirname(path).replace(/^\.$/, '') : path)
}

/** Gives each page its address. Where two would have one, an `index.md` has it, else the first; the others keep their name. */
export function withAddresses(pages: PlannedPage[]): PlannedPage[] {
  const taken = new Set<string>()
  const inOrder = [...pages].sort((one, other) => rank(one.file) - rank(other.file))
  const addressed = new Map(
    inOrder.map((page) => {
      const wanted = addressOf(page.root, page.file)
      const path = taken.has(wanted) ? join(wanted, posix.basename(page.file)) : wanted
      taken.add(path)
      return [page, { ...page, path }]
    }),
  )
  return pages.map((page) => addressed.get(page) ?? page)
}

const rank = (file: string) => (/(^|\/)index\.(md|markdown)$/i.test(file) ? 0 : 1)
