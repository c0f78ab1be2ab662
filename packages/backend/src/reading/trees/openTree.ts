import { type FileTree, ReadError } from '@callboard/plugin-api/backend'
import type { Network } from '../ask'
import { checkedUrl } from '../checkedUrl'
import { findCodeHost } from '../codeHosts'
import { signedRequestFor } from '../requestFor'
import { folderAt } from './folderAt'
import { openArchive } from './openArchive'
import { openByName } from './openByName'
import { openRepository } from './openRepository'

export interface Opening {
  etag?: string | undefined
  signal?: AbortSignal | undefined
}

/** Opens the folder at a URL, in the way that its server has for it. Undefined when `etag` still holds. @throws ReadError */
export async function openTree(
  network: Network,
  address: string,
  opening: Opening = {},
): Promise<FileTree | undefined> {
  const url = checkedUrl(address)
  const packed = /\.(tar\.gz|tgz|tar|zip)$/i.exec(url.pathname)?.[1]
  if (packed === 'zip')
    throw new ReadError('not-archive', `${url} is a zip, which is not read. Pack the folder as .tar.gz instead.`)
  if (packed)
    return openArchive(network, { hop: await signedRequestFor(network, url, opening.signal), url: url.href }, opening)
  const page = folderAt(url, network.rules.integrations)
  const known = findCodeHost(page, network.rules.integrations)
  if (!known?.place || !known.codeHost.archive) return openByName(network, page, opening.signal)
  const host = await network.signIn(known, page, opening.signal)
  const archive = known.codeHost.archive(known.place, host.integration)
  return openRepository(network, { host, page, folder: known.place, archive }, opening)
}
