import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import type { SiteProblem } from '../plugin'
import { inMegabytes } from './limits'
import { problem } from './Problem'

export interface ReadText {
  /** Undefined if there is no such file, or it cannot be shown; then a problem says why. */
  text: string | undefined
  problems: SiteProblem[]
}

/**
 * Reads a text file of a site. A file that cannot be read is a problem of the site.
 * @throws ReadError if the source does not answer, which says nothing of the file: the site stays as it was.
 */
export async function readText(tree: FileTree, path: string, mostBytes: number): Promise<ReadText> {
  const read = await readBytes(tree, path, mostBytes)
  return { text: read.bytes && decode(read.bytes), problems: [...read.problems, ...oddities(read.bytes, path)] }
}

/** The same for the bytes of a file. */
export async function readBytes(tree: FileTree, path: string, mostBytes: number) {
  try {
    const bytes = await tree.read(path)
    if (bytes && bytes.length > mostBytes)
      return { bytes: undefined, problems: [tooLarge(path, bytes.length, mostBytes)] }
    return { bytes, problems: [] }
  } catch (error) {
    if (!(error instanceof ReadError) || isOutage(error)) throw error
    return {
      bytes: undefined,
      problems: [problem('error', `${path} cannot be read: ${error.message}`, { file: path })],
    }
  }
}

const isOutage = ({ reason }: ReadError) => reason === 'unreachable' || reason === 'timeout'

const tooLarge = (path: string, bytes: number, mostBytes: number) =>
  problem('error', `${path} has ${inMegabytes(bytes)} and is left out: at most ${inMegabytes(mostBytes)} are shown.`, {
    file: path,
  })

/** Postgres stores no NUL, and nobody reads one. */
const decode = (bytes: Buffer) => new TextDecoder().decode(bytes).replaceAll('\0', '')

function oddities(bytes: Buffer | undefined, path: string): SiteProblem[] {
  if (!bytes || isUtf8(bytes)) return []
  return [problem('warning', `${path} is not UTF-8; some of its letters are shown as \uFFFD.`, { file: path })]
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
