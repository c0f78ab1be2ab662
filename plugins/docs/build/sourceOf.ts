import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { ReadError, type TextReader } from '@callboard/plugin-api/backend'

/** Where the folder of a site is. A folder on disk is that of a catalog file, and a path below it. */
export type Source = { type: 'url'; url: string } | { type: 'folder'; folder: string; below: string }

interface Wanted {
  /** The annotation `backstage.io/techdocs-ref`. */
  techdocsRef: string
  /** The annotation `backstage.io/managed-by-location`, which the catalog sets. */
  location: string
}

/**
 * The folder that an entity's annotation means. `dir:` is relative to the catalog file, `url:` an address.
 *
 * Only the configuration can name catalog files on disk, so their folders may be read, and nothing around them: the author
 * of a file is not the one who chose what the portal may read.
 *
 * @throws ReadError that says what to write instead.
 */
export function sourceOf({ techdocsRef, location }: Wanted, reader: Pick<TextReader, 'resolve'>): Source {
  const { type, target } = split(techdocsRef)
  const file = split(location)
  if (type === 'url')
    return { type, url: folderUrl(reader.resolve(target, file.type === 'url' ? file.target : target)) }
  if (type !== 'dir') throw new ReadError('bad-url', `backstage.io/techdocs-ref is '${techdocsRef}'. ${advice}`)
  if (file.type === 'url') return { type: 'url', url: folderUrl(reader.resolve(folderPath(target), file.target)) }
  return folderBeside(file.target, target)
}

const advice = 'Write dir:. for the folder of the catalog file, or url: and the address of a folder.'

/** `type:target`. */
function split(text: string) {
  const colon = text.indexOf(':')
  return { type: text.slice(0, colon).trim(), target: text.slice(colon + 1).trim() }
}

const folderPath = (target: string) => (target.endsWith('/') ? target : `${target}/`)

/** The page of a folder at a code host has its name last; it is the same folder with a slash. An archive is a file. */
function folderUrl(href: string): string {
  const url = new URL(href)
  url.hash = ''
  if (!url.pathname.endsWith('/') && !url.search && !isArchive(url.href)) url.pathname += '/'
  return url.href
}

/** Whether a URL names an archive, which has no pages for the files in it. */
export const isArchive = (url: string) => /\.(tar\.gz|tgz|tar|zip)$/i.test(url)

function folderBeside(file: string, target: string): Source {
  const folder = dirname(resolve(file))
  const below = relative(folder, resolve(folder, target))
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) {
    throw new ReadError(
      'refused',
      `backstage.io/techdocs-ref leads to '${target}', which is outside of the folder of its catalog file. Put the catalog file beside mkdocs.yml, in this folder or one above it.`,
    )
  }
  return { type: 'folder', folder, below: below.split(sep).join('/') }
}
