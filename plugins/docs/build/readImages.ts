import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { FileTree } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import type { Asset } from './Built'
import { inMegabytes, limits } from './limits'
import { problem } from './Problem'
import { readBytes } from './readText'
import type { RenderedPage } from './renderPages'

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
}

/** Reads the pictures that pages show or link to, within the limits of one site. */
export async function readImages(
  tree: FileTree,
  pages: RenderedPage[],
): Promise<{ assets: Asset[]; problems: SiteProblem[] }> {
  const files = [...new Set(pages.flatMap(({ links }) => links.flatMap(({ target }) => imageIn(target))))]
  const assets: Asset[] = []
  const problems: SiteProblem[] = files.length > limits.images ? [tooMany(files.length)] : []
  let room = limits.allImagesBytes
  for (const path of files.slice(0, limits.images)) {
    const { bytes, problems: unread } = await readBytes(tree, path, limits.imageBytes)
    problems.push(...unread)
    if (!bytes) continue
    room -= bytes.length
    if (room < 0) return { assets, problems: [...problems, tooLarge] }
    if (isPointer(bytes)) problems.push(pointer(path))
    assets.push({ path, type: typeOf(path), hash: createHash('sha256').update(bytes).digest('hex'), bytes })
  }
  return { assets, problems }
}

const imageIn = (target: RenderedPage['links'][number]['target']) => (target.type === 'image' ? [target.file] : [])

const typeOf = (path: string) => types[posix.extname(path).toLowerCase()] ?? 'application/octet-stream'

const tooMany = (count: number) =>
  problem('error', `The site has ${count} pictures. The first ${limits.images} are shown, the others are left out.`)

const tooLarge = problem(
  'error',
  `The pictures of the site have more than ${inMegabytes(limits.allImagesBytes)}. Those beyond it are left out.`,
)

const isPointer = (bytes: Buffer) => bytes.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs')

const pointer = (file: string) =>
  problem('error', `${file} is kept in Git LFS, and its source gives only the note that says so.`, { file })
