import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { failure, reader, serve } from '../reading.fixture'

/** A host that answers by path, with what it was asked and by whom. */
async function hostWith(answers: (path: string, body: string) => object | string | undefined) {
  const seen: string[] = []
  const host = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const { url = '', headers } = request
      seen.push(`${url} ${headers.authorization ?? headers['private-token'] ?? '-'}`)
      const answer = answers(url, body)
      response
        .writeHead(answer === undefined ? 404 : 200)
        .end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    })
  })
  return { host, origin: `http://${host}`, seen }
}

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
const file = () => 'kind: API'

describe('A file is read', () => {
  test.each([
    [
      'at Bitbucket Cloud with a user name and an app password',
      'bitbucketCloud',
      { username: 'u', appPassword: 'p' },
      '/o/r/src/main/a.yaml',
      basic('u:p'),
    ],
    [
      'at Bitbucket Cloud with a user name and a token',
      'bitbucketCloud',
      { username: 'u', token: 'p' },
      '/o/r/src/main/a.yaml',
      basic('u:p'),
    ],
    [
      'at Bitbucket Server with a password',
      'bitbucketServer',
      { username: 'u', password: 'p' },
      '/projects/P/repos/r/browse/a.yaml',
      basic('u:p'),
    ],
    [
      'at Gitea with a password',
      'gitea',
      { username: 'u', password: 'p' },
      '/o/r/src/branch/main/a.yaml',
      basic('u:p'),
    ],
    ['at Gitea with a password alone, a token', 'gitea', { password: 'p' }, '/o/r/src/branch/main/a.yaml', 'token p'],
    [
      'at Azure with the token of its organisation',
      'azure',
      { credentials: [{ personalAccessToken: 'any' }, { organizations: ['acme'], personalAccessToken: 'own' }] },
      '/acme/shop/_git/r?path=/a.yaml',
      basic(':own'),
    ],
    [
      'at Azure with the token for all others',
      'azure',
      { credentials: [{ personalAccessToken: 'any' }, { organizations: ['acme'], personalAccessToken: 'own' }] },
      '/other/shop/_git/r?path=/a.yaml',
      basic(':any'),
    ],
  ])('%s', async (_, id, integration, path, authorization) => {
    const { host, origin, seen } = await hostWith(file)
    const bases = id === 'gitea' ? { baseUrl: origin } : { apiBaseUrl: origin }
    await reader([], { [id]: [{ host, ...bases, ...integration }] }).read(`${origin}${path}`)
    expect(seen).toEqual([expect.stringMatching(new RegExp(` ${authorization.replace(/[+/=]/g, '.')}$`))])
  })

  test('at Azure as an application of a tenant, which signs in once', async () => {
    const token = 'eyJ.of.tenant'
    const { host, origin, seen } = await hostWith((path, body) =>
      path === '/tenant/oauth2/v2.0/token' && body.includes('client_secret=secret')
        ? { access_token: token, expires_in: 3600 }
        : file(),
    )
    const credentials = [{ clientId: 'c', clientSecret: 'secret', tenantId: 'tenant', authorityHost: origin }]
    const { read } = reader([], { azure: [{ host, apiBaseUrl: origin, credentials }] })
    await Promise.all(['a', 'b', 'c'].map((name) => read(`${origin}/acme/shop/_git/r?path=/${name}.yaml`)))
    expect(seen.map((each) => each.split(' ').slice(1).join(' ')).sort()).toEqual([
      '-',
      ...Array(3).fill(`Bearer ${token}`),
    ])
  })

  test('at Bitbucket Cloud as an OAuth consumer', async () => {
    const { host, origin, seen } = await hostWith((path) =>
      path === '/site/oauth2/access_token' ? { access_token: 'given', expires_in: 7200 } : file(),
    )
    const bitbucketCloud = [{ host, apiBaseUrl: origin, baseUrl: origin, clientId: 'c', clientSecret: 's' }]
    await reader([], { bitbucketCloud }).read(`${origin}/o/r/src/main/a.yaml`)
    expect(seen).toEqual([
      `/site/oauth2/access_token ${basic('c:s')}`,
      '/repositories/o/r/src/main/a.yaml Bearer given',
    ])
  })

  test.each([
    [
      'as Gerrit packs it',
      {},
      '/plugins/gitiles/team/shop/+/refs/heads/main/a/b.yaml',
      '/projects/team%2Fshop/branches/main/files/a%2Fb.yaml/content -',
    ],
    [
      'at a commit',
      {},
      `/gitiles/shop/+/${'a'.repeat(40)}/b.yaml`,
      `/projects/shop/commits/${'a'.repeat(40)}/files/b.yaml/content -`,
    ],
    [
      'signed in, below /a',
      { username: 'u', password: 'p' },
      '/plugins/gitiles/shop/+/main/b.yaml',
      `/a/projects/shop/branches/main/files/b.yaml/content ${basic('u:p')}`,
    ],
    [
      'by Gitiles, where that is named',
      { gitilesBaseUrl: '/view', username: 'u', password: 'p' },
      '/view/team/shop/+/refs/tags/v1/b.yaml',
      `/a/view/team/shop/+/refs/tags/v1/b.yaml?format=TEXT ${basic('u:p')}`,
    ],
  ])('at Gerrit %s', async (_, { gitilesBaseUrl, ...integration }: Record<string, string>, path, expected) => {
    const { host, origin, seen } = await hostWith(() => `)]}'\n${Buffer.from('kind: Ä').toString('base64')}`)
    const gerrit = [
      { host, baseUrl: origin, ...(gitilesBaseUrl && { gitilesBaseUrl: origin + gitilesBaseUrl }), ...integration },
    ]
    expect(await reader([], { gerrit }).read(`${origin}${path}`)).toMatchObject({ text: 'kind: Ä' })
    expect(seen).toEqual([expected])
  })

  test.each([
    ['a token that was refused is asked for anew', 401],
    ['a token of an app is used for its owner alone', 404],
    ['a token that is about to end is asked for anew', 200],
  ])('%s', async (_, status) => {
    let given = 0
    const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    })
    const host = await serve((request, response) => {
      const isFile = request.url?.includes('/contents/')
      if (isFile) return response.writeHead(request.headers.authorization === 'Bearer given-1' ? status : 200).end('a')
      if (request.method === 'GET') return response.end(JSON.stringify([{ id: 1, account: { login: 'acme' } }]))
      given++
      const expires_at = new Date(Date.now() + (status === 200 ? 60_000 : 3_600_000)).toISOString()
      return response.writeHead(201).end(JSON.stringify({ token: `given-${given}`, expires_at }))
    })
    const { read } = reader([], { github: [{ host, apiBaseUrl: `http://${host}`, apps: [{ appId: 1, privateKey }] }] })
    const page = `http://${host}/acme/r/blob/main/a.yaml`
    await failure(read(page))
    if (status !== 404) expect(await read(page)).toMatchObject({ text: 'a' })
    else expect(await read(`http://${host}/other/r/blob/main/a.yaml`)).toMatchObject({ text: 'a' })
    expect(given).toBe(status === 404 ? 1 : 2)
  })

  test('an app that is not installed for an owner is what to look at', async () => {
    const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    })
    const host = await serve((request, response) =>
      request.url?.includes('/contents/') ? response.writeHead(404).end() : response.end('[]'),
    )
    const { read } = reader([], {
      github: [
        {
          host,
          apiBaseUrl: `http://${host}`,
          rawBaseUrl: `http://${host}/contents/`,
          apps: [{ appId: 1, privateKey }],
        },
      ],
    })
    expect(await failure(read(`http://${host}/other/r/blob/main/a.yaml`))).toContain(
      `If it is private, check that the app for ${host} under integrations.github in app-config.yaml is installed for other`,
    )
  })
})

test.each([
  ['github', '/o/r/blob/main/a.yaml'],
  ['gitlab', '/o/r/-/blob/main/a.yaml'],
  ['bitbucketCloud', '/o/r/src/main/a.yaml'],
  ['bitbucketServer', '/projects/P/repos/r/browse/a.yaml'],
  ['azure', '/acme/shop/_git/r?path=/a.yaml'],
  ['gitea', '/o/r/src/branch/main/a.yaml'],
  ['gerrit', '/r/+/main/a.yaml'],
])('What did not change at %s is not sent again', async (id, path) => {
  const host = await serve(({ headers }, response) => {
    const isSame = headers['if-none-match'] === '"1"'
    response.writeHead(isSame ? 304 : 200, { etag: '"1"' }).end(isSame ? '' : 'YQ==')
  })
  const base = `http://${host}`
  const { read } = reader([], { [id]: [{ host, apiBaseUrl: base, baseUrl: base, token: 't' }] })
  const first = await read(base + path)
  expect(first).toMatchObject({ url: base + path, etag: '"1"' })
  expect(await read(base + path, { etag: first?.etag })).toBeUndefined()
})

test('What a tenant refuses is said, without the secret', async () => {
  const host = await serve((_, response) => response.writeHead(400).end('{"error":"invalid_client"}'))
  const origin = `http://${host}`
  const credentials = [{ clientId: 'c', clientSecret: 'very-secret', tenantId: 't', authorityHost: origin }]
  const said = await failure(
    reader([], { azure: [{ host, apiBaseUrl: origin, credentials }] }).read(`${origin}/acme/shop/_git/r?path=/a.yaml`),
  )
  expect(said).toMatch(
    /The portal cannot sign in at .* with what stands under integrations\.azure in app-config\.yaml\./,
  )
  expect(said).not.toContain('very-secret')
})

test('An app whose key is wrong is said so, without the key', async () => {
  const host = await serve((_, response) => response.writeHead(401).end())
  const privateKey = '-----BEGIN RSA PRIVATE KEY-----\nnonsense\n-----END RSA PRIVATE KEY-----'
  const keys = [
    privateKey,
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }),
  ]
  for (const privateKey of keys) {
    const github = [{ host, apiBaseUrl: `http://${host}`, apps: [{ appId: 1, privateKey }] }]
    const said = await failure(reader([], { github }).read(`http://${host}/acme/r/blob/main/a.yaml`))
    expect(said).toMatch(/^forbidden: The portal cannot sign in at .* with what stands under integrations\.github/)
    expect(said).not.toContain('BEGIN')
  }
})

test('A page whose owner is no text says so like any other that cannot be read', async () => {
  const host = await serve((_, response) => response.writeHead(404).end())
  const github = [{ host, apiBaseUrl: `http://${host}` }]
  const said = await failure(reader([], { github }).read(`http://${host}/%zz/shop/blob/main/a.yaml`))
  expect(said).toMatch(/^not-found: /)
})
