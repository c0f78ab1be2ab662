import { posix, relative } from 'node:path'
import { type FileTree, ReadError, type UrlReader } from '@callboard/plugin-api/backend'
import { isArchive, type Source } from './sourceOf'

/** The folder of a site, and how it is called. */
export interface Opened {
  tree: FileTree
  /** For people: where the site is read from. */
  title: string
  /** The page that shows the folder, where there is one. */
  url: string | undefined
  /** The page that shows a file of the folder, where there is one. */
  pageOf(path: string): string | undefined
  /** Whether the folder above has this file, as far as it may be read. */
  isAbove(name: string): Promise<boolean>
}

/**
 * Opens the folder of a site; undefined when it is as it was at `etag`.
 * @throws ReadError
 */
export async function openSource(
  source: Source,
  etag: string | undefined,
  reader: UrlReader,
): Promise<Opened | undefined> {
  if (source.type === 'url') {
    const tree = await reader.openTree(source.url, { etag })
    if (!tree) return undefined
    const pageOf = (path: string) => (isArchive(source.url) ? undefined : reader.resolve(inUrl(path), tree.url))
    const isAbove = (name: string) => isThere(reader, `../${name}`, tree.url)
    return { tree, title: source.url, url: source.url, pageOf, isAbove }
  }
  const tree = await reader.openFolder(source.folder, { etag })
  if (!tree) return undefined
  return {
    tree: below(tree, source.below),
    title: nameOf(source),
    url: undefined,
    pageOf: () => undefined,
    isAbove: async (name) => source.below !== '' && !!tree.paths?.includes(posix.join(source.below, '..', name)),
  }
}

async function isThere(reader: UrlReader, target: string, base: string): Promise<boolean> {
  try {
    return (await reader.read(reader.resolve(target, base))) !== undefined
  } catch {
    return false
  }
}

const inUrl = (path: string) => `./${path.split('/').map(encodeURIComponent).join('/')}`

const nameOf = ({ folder, below }: Extract<Source, { type: 'folder' }>) =>
  [relative(process.cwd(), folder), below].filter(Boolean).join('/') || '.'

/**
 * A folder of an open folder. Opened from above, so that a link cannot be the way to another place: a folder that is a link is
 * not followed.
 */
function below(tree: FileTree, folder: string): FileTree {
  if (folder === '') return tree
  const prefix = `${folder}/`
  const paths = tree.paths?.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
  if (paths?.length === 0) throw new ReadError('not-found', `There is nothing in the folder ${folder}.`)
  return {
    ...tree,
    url: `${tree.url}/${folder}`,
    paths,
    read: async (path) => (paths?.includes(path) === false ? undefined : tree.read(prefix + path)),
  }
}
