import { isMarkdown } from '../paths'
import type { Root } from './Plan'

/** The Markdown files below a root, without those that a dot hides. */
export function pagesIn({ folder }: Pick<Root, 'folder'>, paths: string[]): string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  return paths.filter((path) => path.startsWith(prefix) && isMarkdown(path) && !isHidden(path.slice(prefix.length)))
}

const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')
