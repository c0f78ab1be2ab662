import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findUnknownSections, hostSectionNames, parseHostConfig, unknownHostKeys } from './index'
import { load } from './load.fixture'

describe('the host', () => {
  test('starts without a configuration', async () => {
    const { config, root } = await load({})
    expect(parseHostConfig(config, root)).toEqual({
      app: { title: 'Callboard', baseUrl: 'http://localhost:7007' },
      organization: {},
      backend: {
        baseUrl: 'http://localhost:7007',
        listen: { host: '127.0.0.1', port: 7007 },
        allowedHosts: ['localhost'],
        database: {},
        reading: { allow: [], timeout: '15s' },
      },
      databaseConnection: undefined,
      proxy: undefined,
      dataDir: join(root, '.callboard'),
      auth: { session: {}, providers: {} },
      permissions: { guests: ['*'], users: ['*'] },
      plugins: {
        folder: `${root}/plugins-installed`,
        hosts: {},
        framed: [],
        limits: { memory: 256, answer: '10s', unresponsive: '10s', start: '30s' },
      },
      integrations: {},
    })
  })

  test.each([
    [':8080', {}, { host: '0.0.0.0', port: 8080 }],
    ['8080', {}, { host: '127.0.0.1', port: 8080 }],
    ["'[::1]:80'", {}, { host: '::1', port: 80 }],
    ['{port: 80}', {}, { host: '127.0.0.1', port: 80 }],
    ['{host: example.com}', {}, { host: 'example.com', port: 7007 }],
    [`{port: '\${WEB}'}`, { WEB: '81' }, { host: '127.0.0.1', port: 81 }],
    [':8080', { PORT: '1', HOST: '0.0.0.0' }, { host: '0.0.0.0', port: 1 }],
    [':8080', { PORT: '', HOST: '' }, { host: '0.0.0.0', port: 8080 }],
  ])('listens at %s with %o', async (listen, env, expected) => {
    const { config, root } = await load(`backend: {listen: ${listen}}`, env)
    expect(parseHostConfig(config, root).backend.listen).toEqual(expected)
  })

  test.each([
    ['a text', 'swordfish'],
    ['a password with #', 'postgres://me:it#swordfish@127.0.0.1/portal'],
    ['a password with /', 'postgres://me:it/swordfish@127.0.0.1/portal'],
  ])('DATABASE_URL is refused when it is %s, without showing it', async (_, url) => {
    const { config, root } = await load({}, { DATABASE_URL: url })
    expect(() => parseHostConfig(config, root)).toThrow(/^DATABASE_URL must be like postgres:\/\/(?!.*swordfish)/)
  })

  test('DATABASE_URL wins over the file', async () => {
    const text = 'backend: {database: {connection: {user: ana}}}'
    const { config, root } = await load(text)
    expect(parseHostConfig(config, root).databaseConnection).toMatchObject({
      host: 'localhost',
      port: 5432,
      user: 'ana',
    })
    const other = await load(text, { DATABASE_URL: 'postgres://x' })
    expect(parseHostConfig(other.config, other.root).databaseConnection).toBe('postgres://x')
  })

  test.each([
    ['backend: {listen: here}', 'backend.listen: must be like :7007 or 127.0.0.1:7007.'],
    ['backend: {listen: {prot: 1}}', "backend.listen.prot: nothing reads this key. Did you mean 'port'?"],
    ['backend: {listen: {port: 70000}}', 'backend.listen.port: must be at most 65535.'],
    ['backend: {reading: {allow: [{host: "https://x.org"}]}}', 'backend.reading.allow.0.host: must be a host'],
    ['backend: {reading: {allow: [{hots: x}]}}', "Did you mean 'host'?"],
    ['auth: {session: {secret: hunter2}}', 'auth.session.secret: must have at least 16 characters.'],
    ['auth: {providers: {guest: {userEntityRef: x}}}', 'userEntityRef: must be like user:default/guest.'],
    ['app: {baseUrl: "javascript:alert(1)"}', 'app.baseUrl: must be an http or https URL.'],
    [
      'app: {contributions: {entityTab: {}}}',
      "app.contributions.entityTab: nothing reads this key. Did you mean 'entityTabs'?",
    ],
    [
      'app: {contributions: {nav: {docs.docs: {tilte: x}}}}',
      "docs.docs.tilte: nothing reads this key. Did you mean 'title'?",
    ],
    [
      'app: {contributions: {entityTabs: {docs.docs: {when: {knid: API}}}}}',
      "knid: nothing reads this key. Did you mean 'kind'?",
    ],
    ['app: {contributions: {nav: {docs.docs: Docs}}}', 'nav.docs.docs: must be true or false or a section of keys'],
    ['integrations: {github: {token: hunter2}}', 'integrations.github: must be a list, but is a section of keys.'],
  ])('refuses %s', async (text, expected) => {
    const { config, root } = await load(text)
    expect(() => parseHostConfig(config, root)).toThrow(expected)
    expect(() => parseHostConfig(config, root)).toThrow(/^(?!.*hunter2)/s)
  })

  test('takes a configuration of Backstage, and says what it does not read', async () => {
    const { config, root } = await load(`
app: {title: Scaffolded, baseUrl: http://localhost:3000, support: {url: x}}
organization: {name: Acme}
backend:
  baseUrl: http://localhost:7007/
  listen: ':7007'
  cors: {origin: x}
  database: {client: pg, connection: {host: db, port: '5433', user: u, password: p}}
integrations: {github: [{host: github.com, token: t, apps: []}], azure: [{host: dev.azure.com}]}
auth: {providers: {guest: {}, github: {development: {clientId: x}}}}
techdocs: {builder: local}
`)
    const host = parseHostConfig(config, root)
    expect(host.app).toEqual({ title: 'Scaffolded', baseUrl: 'http://localhost:3000', support: undefined })
    expect(host.backend.baseUrl).toBe('http://localhost:7007')
    expect(unknownHostKeys(config).map(({ path }) => path.join('.'))).toEqual([
      'app.support',
      'backend.cors',
      'backend.database.client',
    ])
    expect(findUnknownSections(config, hostSectionNames).map(({ path }) => path.join('.'))).toEqual(['techdocs'])
  })
})
