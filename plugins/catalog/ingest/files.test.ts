import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  buildEntity,
  catalogFile,
  type Files,
  serveFiles,
  startPortal,
  type TestPortal,
  temporaryFolder,
} from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { locationsOf, nameOf, register } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

const component = (name: string) => buildEntity({ metadata: { name } })
const location = (name: string, spec: Record<string, unknown>) =>
  buildEntity({ kind: 'Location', metadata: { name }, spec })
const api = (name: string, definition: unknown) =>
  buildEntity({ kind: 'API', metadata: { name }, spec: { definition } })

async function planOf(files: Files, path = 'all.yaml') {
  const server = await serveFiles(files)
  const plan = await portal.call(routes.plan, { target: server.url(path) })
  return { refs: plan.changes.map(({ ref }) => ref), problems: plan.problems, plan, server }
}

describe('a Location document', () => {
  test('leads to files beside it, above it and elsewhere, and through other Locations', async () => {
    const other = await serveFiles({ 'far.yaml': catalogFile(component('far')) })
    const { refs, problems } = await planOf(
      {
        'deep/all.yaml': catalogFile(
          location('all', { targets: ['./near.yaml', '../up.yaml', other.url('far.yaml')] }),
          location('one', { target: 'sub/more.yaml' }),
        ),
        'deep/near.yaml': catalogFile(component('near')),
        'up.yaml': catalogFile(component('up')),
        'deep/sub/more.yaml': catalogFile(location('more', { targets: ['./last.yaml'] })),
        'deep/sub/last.yaml': catalogFile(component('last')),
      },
      'deep/all.yaml',
    )
    expect(problems).toEqual([])
    expect(refs.toSorted()).toEqual([
      'component:default/far',
      'component:default/last',
      'component:default/near',
      'component:default/up',
      'location:default/all',
      'location:default/more',
      'location:default/one',
    ])
  })

  test('that leads back to itself is read once', async () => {
    const { refs, server } = await planOf({
      'all.yaml': catalogFile(location('all', { targets: ['./b.yaml', './all.yaml'] })),
      'b.yaml': catalogFile(location('b', { targets: ['./all.yaml#again', './b.yaml'] })),
    })
    expect(refs).toEqual(['location:default/all', 'location:default/b'])
    expect(server.requests).toHaveLength(2)
  })

  test('with a target that is missing says so at its line, and shows the others', async () => {
    const { refs, problems } = await planOf({
      'all.yaml': catalogFile(location('all', { targets: ['./gone.yaml', './here.yaml'] })),
      'here.yaml': catalogFile(component('here')),
    })
    expect(refs).toEqual(['location:default/all', 'component:default/here'])
    expect(problems).toMatchObject([{ code: 'unreadable-target', pointer: '/spec/targets/0', line: 10 }])
  })

  test('with presence: optional may lead to nothing', async () => {
    const { refs, problems } = await planOf({
      'all.yaml': catalogFile(location('all', { presence: 'optional', targets: ['./gone.yaml'] })),
    })
    expect({ refs, problems }).toEqual({ refs: ['location:default/all'], problems: [] })
  })

  test.each([
    ['a file of the portal', { type: 'file', targets: ['/etc/hostname'] }],
    ['a file URL', { targets: ['file:///etc/hostname'] }],
    ['a script', { targets: ['javascript:alert(1)'] }],
  ])('cannot lead from a URL to %s', async (_, spec) => {
    const { refs, problems } = await planOf({ 'all.yaml': catalogFile(location('all', spec)) })
    expect(refs).toEqual(['location:default/all'])
    expect(problems).toMatchObject([{ code: 'bad-target', pointer: '/spec/targets/0' }])
  })

  test('nested deeper than ten ends with a problem', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 13 }, (_, depth) => [
        `${depth}.yaml`,
        catalogFile(location(`at-${depth}`, { target: `./${depth + 1}.yaml` })),
      ]),
    )
    const { refs, problems } = await planOf(files, '0.yaml')
    expect(refs).toHaveLength(11)
    expect(problems).toMatchObject([{ code: 'bad-target', ref: 'location:default/at-10' }])
  })
})

describe('a placeholder', () => {
  test('takes in the file that it names, as text, JSON or YAML', async () => {
    const server = await serveFiles({
      'apis/a.yaml': [
        catalogFile(api('texted', { $text: './openapi.yaml' })),
        catalogFile(
          buildEntity({
            metadata: { name: 'taken-in', annotations: {} },
            spec: {
              list: [{ $json: '../data.json' }, { $yaml: '../data.yaml' }],
              'a/b': { $json: '../data.json' },
              schema: { $text: 'stays', and: 1 },
              unknown: { $other: 'stays' },
            },
          }),
        ),
      ].join('\n---\n'),
      'apis/openapi.yaml': 'openapi: 3.1.0\ninfo: {}\n',
      'data.json': '{"json":[1,2]}',
      'data.yaml': 'yaml: [1, 2]',
    })
    await register(portal, server.url('apis/a.yaml'))
    const texted = await portal.call(routes.entityByName, nameOf('api:default/texted'))
    expect(texted.spec?.definition).toBe('openapi: 3.1.0\ninfo: {}\n')
    const takenIn = await portal.call(routes.entityByName, nameOf('component:default/taken-in'))
    expect(takenIn.spec).toMatchObject({
      list: [{ json: [1, 2] }, { yaml: [1, 2] }],
      'a/b': { json: [1, 2] },
      schema: { $text: 'stays', and: 1 },
      unknown: { $other: 'stays' },
    })
  })

  test.each([
    ['is missing', { $text: './gone.txt' }, 'unreadable-target'],
    ['is not JSON', { $json: './broken.txt' }, 'bad-placeholder'],
    ['has two YAML documents', { $yaml: './two.yaml' }, 'bad-placeholder'],
    ['has a key twice', { $yaml: './twice.yaml' }, 'bad-placeholder'],
    ['is YAML of more than a million characters', { $yaml: './long.yaml' }, 'bad-placeholder'],
    ['is JSON of more than a million characters', { $json: './long.json' }, 'bad-placeholder'],
    ['has more values than a definition does', { $json: './many.json' }, 'bad-placeholder'],
    ['is nested without end', { $json: './deep.json' }, 'bad-placeholder'],
    ['is another web page’s script', { $text: 'javascript:alert(1)' }, 'bad-target'],
  ])('whose file %s is a problem at its line, and hides no other entity', async (_, definition, code) => {
    const { refs, problems } = await planOf({
      'all.yaml': catalogFile(api('lacking', definition), component('beside')),
      'broken.txt': '{',
      'two.yaml': 'a: 1\n---\nb: 2\n',
      'twice.yaml': 'a: 1\na: 2\n',
      'long.json': `"${'x'.repeat(1_000_000)}"`,
      'many.json': `[${'{},'.repeat(100_000)}{}]`,
      'deep.json': `${'['.repeat(1000)}${']'.repeat(1000)}`,
      'long.yaml': `a: ${'x'.repeat(1_000_000)}`,
    })
    expect(refs).toEqual(['component:default/beside'])
    expect(problems).toMatchObject([{ code, pointer: '/spec/definition', line: 12, ref: 'api:default/lacking' }])
  })

  test('puts in half a million values in all, and no more', async () => {
    const apis = Array.from({ length: 7 }, (_, index) =>
      buildEntity({ metadata: { name: `a${index}` }, spec: { data: { $json: './many.json' } } }),
    )
    const { refs, problems } = await planOf({
      'all.yaml': catalogFile(...apis),
      'many.json': `[${'1,'.repeat(90_000)}1]`,
    })
    expect(refs).toHaveLength(5)
    expect(problems.map(({ code, message }) => [code, message.includes('500,000 values')])).toEqual([
      ['bad-placeholder', true],
      ['bad-placeholder', true],
    ])
  })

  test('reads a file once, however many include it', async () => {
    const { server } = await planOf({
      'all.yaml': catalogFile(api('one', { $text: './shared.txt' }), api('two', { $text: './shared.txt' })),
      'shared.txt': 'shared',
    })
    expect(server.requests).toEqual(['GET /all.yaml', 'GET /shared.txt'])
  })
})

describe('catalog.rules', () => {
  test('keep kinds out, and name the operator’s file', async () => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('in'), buildEntity({ kind: 'User', metadata: { name: 'out' } })),
    })
    const strict = await startPortal({ config: { catalog: { rules: [{ allow: ['component'] }] } } })
    const plan = await strict.call(routes.plan, { target: server.url('a.yaml') })
    expect(plan.changes.map(({ ref }) => ref)).toEqual(['component:default/in'])
    expect(plan.problems).toMatchObject([
      { code: 'not-allowed', ref: 'user:default/out', message: expect.stringContaining('app-config.yaml') },
    ])
  })
})

describe('a file of the configuration', () => {
  async function folderWith(files: Files) {
    const folder = await temporaryFolder('catalog')
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    return folder
  }

  test('is there when the portal is ready, leads to URLs too, and cannot be unregistered', async () => {
    const server = await serveFiles({ 'far.yaml': catalogFile(component('far-off')) })
    const folder = await folderWith({
      'all.yaml': catalogFile(location('all', { targets: ['./near.yaml', server.url('far.yaml')] })),
      'near.yaml': catalogFile(component('close-by')),
    })
    const locations = [{ type: 'file', target: join(folder, 'all.yaml') }]
    const configured = await startPortal({ config: { catalog: { locations } } })
    const { items } = await configured.call(routes.list, { q: 'kind:component' })
    expect(items.map(({ ref }) => ref)).toEqual(['component:default/close-by', 'component:default/far-off'])
    const [first] = await locationsOf(configured)
    expect(first).toMatchObject({ origin: 'config', entities: 3, failure: null })
    await expect(configured.call(routes.removeLocation, { id: first?.id ?? '' })).rejects.toMatchObject({
      statusCode: 403,
      message: expect.stringContaining('app-config.yaml'),
    })
  })

  test('goes when the configuration no longer names it', async () => {
    const folder = await folderWith({ 'a.yaml': catalogFile(component('configured')) })
    const locations = [{ type: 'file', target: join(folder, 'a.yaml') }]
    const first = await startPortal({ config: { catalog: { locations } } })
    expect((await first.call(routes.list, {})).total).toBe(1)
    await first.close()
    const second = await startPortal({ database: first.database })
    expect((await second.call(routes.list, {})).total).toBe(0)
  })

  test('that is missing, or a URL that is away, does not stop the start', async () => {
    const locations = [
      { type: 'file', target: '/no/such/catalog.yaml' },
      { type: 'url', target: 'http://127.0.0.1:1/a.yaml' },
    ]
    const started = await startPortal({ config: { catalog: { locations } } })
    const details = await locationsOf(started)
    expect(details.find(({ type }) => type === 'file')?.failure).toBe('There is no file /no/such/catalog.yaml.')
  })
})

test('a read-only catalog shows plans and registers nothing', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('kept-out')) })
  const readonly = await startPortal({ config: { catalog: { readonly: true } } })
  const { changes } = await readonly.call(routes.plan, { target: server.url('a.yaml') })
  expect(changes).toHaveLength(1)
  await expect(register(readonly, server.url('a.yaml'))).rejects.toMatchObject({ statusCode: 403 })
})
