import type { FileTree } from '@callboard/plugin-api/backend'
import type { Network } from '../ask'
import type { KnownHost } from '../codeHosts'
import type { HostRequest, RepositoryPlace } from '../codeHosts/CodeHost'
import { pathIn } from '../codeHosts/places'
import { type Hop, requestAt } from '../requestFor'
import { commitValidator } from '../validator'
import { findLastCommit } from './findLastCommit'
import { openArchive } from './openArchive'
import type { Opening } from './openTree'

/** A folder of a repository at a code host that packs archives. */
interface RepositoryFolder {
  host: KnownHost
  page: URL
  folder: RepositoryPlace
  archive: HostRequest
}

/** Reads a folder of a repository from an archive, unless the last commit to change it is the one that is known. */
export async function openRepository(
  network: Network,
  { host, page, folder, archive }: RepositoryFolder,
  { etag, signal }: Opening,
): Promise<FileTree | undefined> {
  const hopTo = (request: HostRequest): Hop => ({ ...requestAt(host, page, request, network.rules), thing: 'folder' })
  const commits = host.codeHost.commits?.(folder, host.integration)
  const commit = commits && (await findLastCommit(network, hopTo(commits), signal))
  const current = commit && commitValidator(commit)
  if (current && current === etag) return undefined
  const source = { hop: hopTo(archive), url: page.href, below: pathIn(folder), etag: current }
  return openArchive(network, source, { etag: current ? undefined : etag, signal })
}
