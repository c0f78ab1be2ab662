import type { CodeHost } from './CodeHost'

const page = /^\/(?<repository>.+)\/_git\/(?<name>[^/]+)\/?$/
/** Azure marks what a version is by its first two letters. */
const versionTypes: Record<string, string> = { GB: 'branch', GC: 'commit', GT: 'tag' }

export const azure: CodeHost = {
  id: 'azure',
  host: 'dev.azure.com',
  placeAt: (url) => {
    const { repository, name } = page.exec(url.pathname)?.groups ?? {}
    if (!repository || !name) return undefined
    return {
      repository: [repository, name],
      ref: url.searchParams.get('version') ?? '',
      path: encodeURI(url.searchParams.get('path') ?? '').replace(/^\//, ''),
      pageOf: (other) => {
        const result = new URL(url)
        result.searchParams.set('path', `/${decodeURI(other)}`)
        return result
      },
    }
  },
  // Its archives are zip only, so that folders are read file by file.
  file: ({ repository: [project, name], ref, path }, { host = 'dev.azure.com', token }) => {
    const url = new URL(`https://${host}/${project}/_apis/git/repositories/${name}/items`)
    url.searchParams.set('api-version', '6.0')
    url.searchParams.set('path', `/${decodeURI(path)}`)
    const type = versionTypes[ref.slice(0, 2)]
    if (type) {
      url.searchParams.set('versionDescriptor.versionType', type)
      url.searchParams.set('versionDescriptor.version', ref.slice(2))
    }
    const headers: Record<string, string> = token
      ? { authorization: `Basic ${Buffer.from(`:${token}`).toString('base64')}` }
      : {}
    return { url, headers }
  },
}
