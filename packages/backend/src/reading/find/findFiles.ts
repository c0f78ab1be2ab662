import { type FoundFiles, ReadError } from '@callboard/plugin-api/backend'
import type { Network } from '../ask'
import { askJson } from '../askJson'
import { checkedUrl } from '../checkedUrl'
import type { HostRequest, RepositoryPlace } from '../codeHosts/CodeHost'
import { pathIn } from '../codeHosts/places'
import type { Limits } from '../Limits'
import { openTree } from '../trees/openTree'
import { understood } from '../understood'
import { type Glob, globIn } from './globIn'
import { matchesGlob } from './matchesGlob'

interface Finding {
  etag?: string | undefined
  signal?: AbortSignal | undefined
}

/** Every file below a folder, as a path from the root of the repository. */
interface Listed {
  paths: string[]
  etag: string | undefined
}

/** The files that a pattern stands for: all, or an error. Undefined when `etag` still holds. @throws ReadError */
export async function findFiles(
  network: Network,
  pattern: string,
  finding: Finding = {},
): Promise<FoundFiles | undefined> {
  const glob = globIn(checkedUrl(pattern).href, network.rules.integrations)
  const place = glob?.host.place
  if (!place) throw new ReadError('bad-url', noPattern(pattern))
  const listed = await listFolder(network, glob, { ...place, path: glob.folder }, finding)
  if (!listed) return undefined
  const found = listed.paths.filter((path) => matchesGlob(path, glob.pattern)).sort()
  return { urls: found.map((path) => place.pageOf(inUrl(path)).href), etag: listed.etag }
}

const noPattern = (pattern: string) =>
  `${pattern} cannot stand for many files: only code hosts list theirs. There, write such as https://github.com/acme/shop/blob/main/**/catalog-info.yaml.`

const unlisted = ({ href, host }: URL) =>
  `${href} cannot stand for many files: those of ${host} are only listed where \`gitilesBaseUrl\` stands beside it under integrations.gerrit in app-config.yaml.`

/** By name where the host has that; else from the archive. */
async function listFolder(network: Network, glob: Glob, folder: RepositoryPlace, finding: Finding) {
  const { codeHost } = glob.host
  const host = await network.signIn(glob.host, glob.page, finding.signal)
  const first = codeHost.list?.(folder, host.integration)
  // Gerrit has no archive, and its files are listed by Gitiles alone.
  if (!first && !codeHost.archive) throw new ReadError('bad-url', unlisted(glob.page))
  const listed = first && (await listByName(network, { ...glob, host }, folder, first, finding))
  return listed === 'is cut' || !first ? listInArchive(network, folder, finding) : listed
}

/** One page after the other. The validator of a page is that of the list only if there is no other. */
async function listByName(
  network: Network,
  { host, page }: Glob,
  folder: RepositoryPlace,
  first: HostRequest,
  { etag, signal }: Finding,
): Promise<Listed | undefined | 'is cut'> {
  const paths: string[] = []
  for (let request = first; ; ) {
    const isFirst = request === first
    const answer = await askJson(network, request, host, page, { signal, etag: isFirst ? etag : undefined })
    if (!answer) return undefined
    const part = understood(request.url, () => host.codeHost.listed?.(answer, request.url, folder))
    if (!part || part.isCut) return 'is cut'
    paths.push(...part.paths)
    refuseTooMany(paths, page, network.limits)
    const { next } = part
    if (!next) return { paths, etag: isFirst ? answer.etag : undefined }
    if (next.origin !== first.url.origin)
      throw new ReadError('refused', `The list of files at ${page} goes on at another host, ${next.host}.`)
    request = { ...first, url: next }
  }
}

function refuseTooMany({ length }: string[], page: URL, { tree }: Limits): void {
  if (length > tree.entries)
    throw new ReadError('too-large', `${page} is looked for among more than ${tree.entries} files. Name a folder.`)
}

async function listInArchive(network: Network, folder: RepositoryPlace, finding: Finding): Promise<Listed | undefined> {
  const tree = await openTree(network, folder.pageOf(folder.path).href, finding)
  if (!tree) return undefined
  if (!tree.paths) throw new ReadError('bad-url', noPattern(folder.pageOf(folder.path).href))
  const above = pathIn(folder)
  return { paths: tree.paths.map((path) => (above ? `${above}/${path}` : path)), etag: tree.etag }
}

const inUrl = (path: string) => encodeURI(path).replace(/[?#]/g, encodeURIComponent)
