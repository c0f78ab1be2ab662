import { minimatch } from 'minimatch'
import type { Push } from '../../webhooks/Push'

interface Watched {
  /** Host and owner of the repositories, such as `github.com/acme`. */
  below: string
  /** Path of the catalog file in each, or a pattern for several. */
  path: string
  /** Where it is looked for, if not on the default branch. */
  branch: string | undefined
}

/** Whether a push may have brought such a file, or taken one away. */
export function mayMove({ repository, ref, isDefault, isComplete, commits }: Push, { below, path, branch }: Watched) {
  if (!repository.startsWith(`${below.toLowerCase()}/`)) return false
  if (branch === undefined ? isDefault === false : ref !== `refs/heads/${branch}`) return false
  const pattern = path.replace(/^\//, '')
  return !isComplete || commits.some(({ files }) => files.some((file) => minimatch(file, pattern, { dot: true })))
}
