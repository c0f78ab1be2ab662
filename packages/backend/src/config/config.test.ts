import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  findUnknownKeys,
  findUnknownSections,
  hostSectionNames,
  isPluginOn,
  loadConfig,
  parseHostConfig,
  parseSection,
  problemText,
  unknownHostKeys,
} from './index'

const anything = z.record(z.string(), z.unknown())
const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** A folder with these files, read as the configuration. */
async function load(files: string | Record<string, string>, env: Record<string, string> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'callboard-config-'))
  folders.push(root)
  const named = typeof files === 'string' ? { 'app-config.yaml': files } : files
  await Promise.all(Object.entries(named).map(([name, text]) => writeFile(join(root, name), text)))
  return { root, config: await loadConfig({ root, env }) }
}

/** The section `it` of the configuration, unchecked. */
async function section(files: string | Record<string, string>, env?: Record<string, string>) {
  const { config } = await load(files, env)
  return parseSection(config, 'it', anything)
}

const local = (base: string, over: string) => ({ 'app-config.yaml': base, 'app-config.local.yaml': over })

describe('files', () => {
  test.each([
    ['objects merge', local('it: {a: 1, b: {c: 2}}', 'it: {b: {d: 3}}'), { a: 1, b: { c: 2, d: 3 } }],
    ['lists are replaced', local('it: {a: [1, 2]}', 'it: {a: [3]}'), { a: [3] }],
    ['null takes away', local('it: {a: 1, b: {c: 2}}', 'it: {b: null}'), { a: 1 }],
    ['null under a new key is nothing', local('it: {a: 1}', 'it: {b: {c: null, d: 1}}'), { a: 1, b: { d: 1 } }],
    ['an object replaces a text', local('it: {a: x}', 'it: {a: {b: 1}}'), { a: { b: 1 } }],
    ['an empty local file changes nothing', local('it: {a: 1}', '# nothing yet'), { a: 1 }],
    ['no file at all is an empty configuration', {}, {}],
    ['JSON is YAML', '{"it": {"a": [1, "x", true]}}', { a: [1, 'x', true] }],
    ['anchors are repeated', 'it: {a: &a [1], b: *a}', { a: [1], b: [1] }],
    [
      'keys that every object has are keys',
      'it: {constructor: {a: 1}, toString: 2}',
      { constructor: { a: 1 }, toString: 2 },
    ],
    ['__proto__ is left out', 'it: {__proto__: {a: 1}, b: 2}', { b: 2 }],
  ])('%s', async (_, files, expected) => {
    expect(await section(files)).toEqual(expected)
  })

  test('CALLBOARD_CONFIG names the files, and later ones win', async () => {
    const files = { 'app-config.yaml': 'it: {a: 0}', 'one.yaml': 'it: {b: 1, c: 1}', 'two.yaml': 'it: {c: 2}' }
    expect(await section(files, { CALLBOARD_CONFIG: 'one.yaml, two.yaml' })).toEqual({ b: 1, c: 2 })
  })

  test('a named file that does not exist is an error', async () => {
    await expect(load({}, { CALLBOARD_CONFIG: 'none.yaml' })).rejects.toThrow(
      /names a file that does not exist: .*none.yaml/,
    )
  })
})

test('a file that cannot be read is an error that says why', async () => {
  await expect(load({}, { CALLBOARD_CONFIG: tmpdir() })).rejects.toThrow(/^the file .* cannot be read \(EISDIR\)\.$/)
})

describe('values from elsewhere', () => {
  const env = { NAME: 'ana', EMPTY: '' }
  test.each([
    ['a variable', `it: {a: 'I am \${NAME}!'}`, { a: 'I am ana!' }],
    ['two variables', `it: {a: '\${NAME}\${ NAME }'}`, { a: 'anaana' }],
    ['an empty variable', `it: {a: '<\${EMPTY}>'}`, { a: '<>' }],
    ['a default', `it: {a: '\${NONE:-b:-c}'}`, { a: 'b:-c' }],
    ['a default for an empty variable', `it: {a: '\${EMPTY:-x}'}`, { a: 'x' }],
    ['an empty default', `it: {a: '<\${NONE:-}>'}`, { a: '<>' }],
    ['an escaped variable', `it: {a: '$\${NAME} \${NAME}'}`, { a: `\${NAME} ana` }],
    ['a dollar alone', `it: {a: 'US$ {1}'}`, { a: 'US$ {1}' }],
    ['in a list', `it: {a: ['\${NAME}']}`, { a: ['ana'] }],
    ['$env', 'it: {a: {$env: NAME}}', { a: 'ana' }],
    ['$file, trimmed', { 'app-config.yaml': 'it: {a: {$file: ./t}}', t: ' secret\n' }, { a: 'secret' }],
    ['$file by a variable', { 'app-config.yaml': `it: {a: {$file: './\${NAME}'}}`, ana: 'x' }, { a: 'x' }],
    ['$include', { 'app-config.yaml': 'it: {$include: b.yaml}', 'b.yaml': `{c: '\${NAME}'}` }, { c: 'ana' }],
    ['$include of a part', { 'app-config.yaml': 'it: {$include: "b.yaml#c.d"}', 'b.yaml': 'c: {d: {e: 1}}' }, { e: 1 }],
  ])('%s', async (_, files, expected) => {
    expect(await section(files, env)).toEqual(expected)
  })

  test.each([
    ['text', { APP_CONFIG_it_a: 'x' }, { a: 'x', b: { c: 1 } }],
    ['a number', { APP_CONFIG_it_b_c: '2' }, { a: 'file', b: { c: 2 } }],
    ['an object, merged', { APP_CONFIG_it_b: '{"d": [true]}' }, { a: 'file', b: { c: 1, d: [true] } }],
    ['null', { APP_CONFIG_it_b: 'null' }, { a: 'file' }],
    ['a key with a dash', { 'APP_CONFIG_it_x-y': '1' }, { a: 'file', b: { c: 1 }, 'x-y': 1 }],
    ['not quite JSON', { APP_CONFIG_it_a: '{x' }, { a: '{x', b: { c: 1 } }],
  ])('APP_CONFIG_ lays over the files: %s', async (_, env, expected) => {
    expect(await section('it: {a: file, b: {c: 1}}', env)).toEqual(expected)
  })
})

describe('problems name their place and what to do', () => {
  test.each([
    [`it: {a: '\${NONE}'}`, 'app-config.yaml:1:9  it.a: needs the environment variable NONE, which is not set.'],
    ['it:\n  a: {$env: NONE}', 'app-config.yaml:2:6  it.a: needs the environment variable NONE, which is not set.'],
    ['it:\n  a: {$file: none}', 'app-config.yaml:2:6  it.a: the file none does not exist.'],
    ['it: {$include: none.yaml}', 'app-config.yaml:1:5  it: the file none.yaml does not exist.'],
    ['it: {$include: app-config.yaml}', 'app-config.yaml:1:5  it: app-config.yaml includes itself.'],
    ['it: {$include: "app-config.yaml#a.b"}', 'app-config.yaml includes itself.'],
    ['it: {$env: A, b: 1}', 'app-config.yaml:1:5  it: $env, $file and $include stand alone'],
    ['it: {$file: [1]}', 'app-config.yaml:1:5  it: $file must be given a text.'],
    ['a: 1\nit: [', 'app-config.yaml:2:6  this is not YAML: '],
    ['a: 1\na: 2', 'app-config.yaml:2:1  this is not YAML: Map keys must be unique.'],
    ['a: 1\n---\nb: 2', 'app-config.yaml:2:1  a configuration file is one YAML document'],
    ['- a', 'app-config.yaml:1:1  a configuration file holds keys, such as `app:`.'],
    ['it: &a {b: *a}', 'app-config.yaml:1:12  this YAML alias contains itself.'],
    ['? [a]\n: 1', 'a key must be a plain word.'],
  ])('%s', async (text, expected) => {
    await expect(load(text)).rejects.toThrow(expected)
  })

  test.each([
    'it: {password: *hunter2}',
    'it: {password: !hunter2 x}',
    'it: {password: "hunter2\\q"}',
    'it: {password: @hunter2}',
    'it: {password: hunter2: x}',
    'it: {password: hunter2',
    'it:\n  password: [hunter2',
  ])('a password is not repeated: %s', async (text) => {
    await expect(load(text)).rejects.toThrow(/^(?!.*hunter2)/s)
  })

  test('a wrong name of an environment variable is told', async () => {
    await expect(load('', { APP_CONFIG_a__b: '1' })).rejects.toThrow('environment variable APP_CONFIG_a__b  must be')
  })
})

describe('a section', () => {
  const schema = z.object({
    days: z.int().default(30),
    on: z.boolean().default(false),
    mode: z.enum(['fast', 'slow']).default('fast'),
    from: z.union([z.string(), z.object({ url: z.string() })]).optional(),
    rules: z.array(z.strictObject({ allow: z.string(), token: z.enum(['a-token']).optional() })).default([]),
  })

  test('an absent or empty section takes the defaults', async () => {
    const { config } = await load('todos:')
    expect(parseSection(config, 'todos', schema)).toEqual({ days: 30, on: false, mode: 'fast', rules: [] })
    expect(parseSection(config, 'other', schema)).toEqual({ days: 30, on: false, mode: 'fast', rules: [] })
  })

  test('text is taken as a number or as true where the schema wants that', async () => {
    const { config } = await load(`it: {days: '\${DAYS}', on: '\${ON}'}`, { DAYS: '7', ON: 'true' })
    expect(parseSection(config, 'it', schema)).toMatchObject({ days: 7, on: true })
  })

  test.each([
    ['it: {days: x}', 'app-config.yaml:1:6  it.days: must be a number, but is text.'],
    ['it: {days: 1.5}', 'it.days: must be a whole number, but is a number.'],
    ['it: {days: [1]}', 'it.days: must be a number, but is a list.'],
    ['it: {mode: fats}', "app-config.yaml:1:6  it.mode: must be 'fast' or 'slow'. Did you mean 'fast'?"],
    ['it: {from: 1}', 'it.from: must be text or a section of keys, but is a number.'],
    ['it: {from: {url: 1}}', 'app-config.yaml:1:13  it.from.url: must be text, but is a number.'],
    ['it: {rules: [{}]}', 'app-config.yaml:1:14  it.rules.0.allow: is missing: it must be text.'],
    [
      'it: {rules: [{alow: x, allow: y}]}',
      "app-config.yaml:1:15  it.rules.0.alow: nothing reads this key. Did you mean 'allow'?",
    ],
    ['it: {rules: [{allow: y, token: a-tokem}]}', "it.rules.0.token: must be 'a-token'."],
    ['it: 1', 'app-config.yaml:1:1  it: must be a section of keys, but is a number.'],
  ])('%s', async (text, expected) => {
    const { config } = await load(text)
    expect(() => parseSection(config, 'it', schema)).toThrow(expected)
  })

  test('every problem is listed, each with the file it stands in', async () => {
    const { config } = await load(local('it:\n  days: x', 'it:\n  mode: 1'), { APP_CONFIG_it_on: '7' })
    expect(() => parseSection(config, 'it', schema)).toThrow(
      [
        'The configuration has 3 problems:',
        '  app-config.yaml:2:3  it.days: must be a number, but is text.',
        '  environment variable APP_CONFIG_it_on  it.on: must be true or false, but is a number.',
        "  app-config.local.yaml:2:3  it.mode: must be 'fast' or 'slow'.",
      ].join('\n'),
    )
  })

  test('keys that the schema would drop are found', async () => {
    const { config } = await load('it: {dasy: 3, from: {url: x, path: y}}\nserch: {}')
    expect(findUnknownKeys(config, ['it'], schema).map(problemText)).toEqual([
      "app-config.yaml:1:6  it.dasy: nothing reads this key. Did you mean 'days'?",
      'app-config.yaml:1:30  it.from.path: nothing reads this key.',
    ])
    expect(findUnknownSections(config, ['it', 'search']).map(problemText)).toEqual([
      "app-config.yaml:2:1  serch: nothing reads this key. Did you mean 'search'?",
    ])
  })

  test('false switches a plugin off', async () => {
    const { config } = await load('todos: false\nsearch: {}')
    expect(['todos', 'search', 'home'].map((id) => isPluginOn(config, id))).toEqual([false, true, true])
  })
})

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
        reading: { allow: [] },
      },
      databaseConnection: undefined,
      proxy: undefined,
      dataDir: join(root, '.callboard'),
      auth: { session: {}, providers: {} },
      permissions: { guests: ['*'], users: ['*'] },
      integrations: { github: [], gitlab: [] },
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
    ['backend: {listen: {port: 70000}}', 'backend.listen.port: Too big'],
    ['backend: {reading: {allow: [{host: "https://x.org"}]}}', 'backend.reading.allow.0.host: must be a host'],
    ['backend: {reading: {allow: [{hots: x}]}}', "Did you mean 'host'?"],
    ['auth: {session: {secret: hunter2}}', 'auth.session.secret: must have at least 16 characters.'],
    ['auth: {providers: {guest: {userEntityRef: x}}}', 'userEntityRef: must be like user:default/guest.'],
    ['app: {baseUrl: "javascript:alert(1)"}', 'app.baseUrl: must be an http or https URL.'],
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
