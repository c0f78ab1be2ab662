import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import { ask, type Network } from '../ask'
import { inWords } from '../inWords'
import type { Limits } from '../Limits'
import type { Hop } from '../requestFor'
import { validatorOf } from '../validator'
import type { Opening } from './openTree'
import { pathWithin } from './pathWithin'
import { type Unpacked, unpackArchive } from './unpackArchive'
import { withoutCommonFolder } from './withoutCommonFolder'

/** Where an archive is. */
export interface Archive {
  hop: Hop
  /** The address of the folder that it holds. */
  url: string
  /** Of a repository: the folder, as a path from its root. Absent for an archive that is the folder. */
  below?: string
  /** What the folder is known to be at, where the answer need not say it. */
  etag?: string | undefined
}

/** Reads an archive, and gives what it holds of the folder. Undefined when `etag` still holds. @throws ReadError */
export function openArchive(
  network: Network,
  { hop, url, below, etag: known }: Archive,
  { etag, signal }: Opening,
): Promise<FileTree | undefined> {
  const { limits } = network
  return ask(network, hop, { etag, signal, milliseconds: limits.tree.milliseconds }, async ({ response }) => {
    const unpacked = await unpackArchive(response, { url, below, limits })
    const files = below === undefined ? withoutCommonFolder(unpacked) : unpacked
    if (files.size === 0) throw new ReadError('not-found', nothingAt(url, below))
    return treeOf(files, { url, etag: known ?? validatorOf(response.headers), limits })
  })
}

function treeOf(
  files: Map<string, Unpacked>,
  { url, etag, limits }: { url: string; etag: string | undefined; limits: Limits },
): FileTree {
  return {
    url,
    etag,
    paths: [...files.keys()].sort(),
    read: async (path) => {
      const file = files.get(pathWithin(path) ?? '')
      if (typeof file === 'string') throw new ReadError('too-large', `${path} in ${url} ${refusals[file](limits)}`)
      return file
    },
  }
}

const refusals = {
  'too-large': ({ bytes }: Limits) => `is larger than ${inWords(bytes)}, which is the most that is read.`,
  'too-much': ({ tree }: Limits) =>
    `is not read: the files of that folder are larger than ${inWords(tree.keptBytes)} together. Choose a folder with less in it.`,
}

const nothingAt = (url: string, below: string | undefined) =>
  below ? `There is no folder at ${url}: the repository has no file below ${below}.` : `${url} holds no files.`
