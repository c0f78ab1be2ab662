import { below, type CodeHost, decoded, fileByPattern, inPath } from './CodeHost'

const page = /^\/(?<repository>.+?)\/(?:-\/)?(?:blob|tree|raw|blame|edit)\/(?<ref>[^/]+)\/(?<path>.+)$/

export const gitlab: CodeHost = {
  id: 'gitlab',
  host: 'gitlab.com',
  fileAt: (url) => fileByPattern(url, page),
  request: ({ repository, ref, path }, { host = 'gitlab.com', token, apiBaseUrl, baseUrl }) => {
    const base = baseUrl ?? `https://${host}`
    // GitLab below a path: its projects begin after that path.
    const prefix = new URL(String(base)).pathname.split('/').filter(Boolean)
    const project = repository.slice(prefix.every((each, index) => repository[index] === each) ? prefix.length : 0)
    if (!token) {
      return { url: below(base, `${inPath(project)}/-/raw/${encodeURIComponent(ref)}/${path}`), headers: {} }
    }
    const api = apiBaseUrl ?? below(base, 'api/v4')
    const file = encodeURIComponent(path.split('/').map(decoded).join('/'))
    const url = below(api, `projects/${encodeURIComponent(project.join('/'))}/repository/files/${file}/raw`)
    url.searchParams.set('ref', ref)
    return { url, headers: { 'private-token': token } }
  },
}
