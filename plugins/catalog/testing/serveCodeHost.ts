import { serve } from '@callboard/testing'

/** Files of a repository by branch or commit, and then by path. */
export type Refs = Record<string, Record<string, string>>

export interface CodeHostServer {
  refs: Refs
  host: string
  origin: string
  /** What was asked for, oldest first, as `main catalog-info.yaml`. */
  requests: string[]
  /** The page of a file, as people paste it. */
  page(path: string, ref?: string): string
  /** `integrations` for it. */
  integrations: { github: Array<{ host: string; apiBaseUrl: string; token: string }> }
}

/** Serves the files of `acme/shop` over the API of GitHub, on this machine. */
export async function serveCodeHost(refs: Refs): Promise<CodeHostServer> {
  const requests: string[] = []
  const { origin } = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(url.pathname.replace('/api/repos/acme/shop/contents/', ''))
    const ref = url.searchParams.get('ref') ?? ''
    requests.push(`${ref} ${path}`)
    const text = refs[ref]?.[path]
    if (text === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
  })
  const { host } = new URL(origin)
  return {
    refs,
    host,
    origin,
    requests,
    page: (path, ref = 'main') => `${origin}/acme/shop/blob/${ref}/${path}`,
    integrations: { github: [{ host, apiBaseUrl: `${origin}/api`, token: 'for tests' }] },
  }
}
