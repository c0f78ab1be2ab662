import type { ServerResponse } from 'node:http'
import { buildEntity, catalogFile, serve, startPortal, type TestPortal } from '@callboard/testing'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf } from '../testing/register'
import { hostileFiles, locationTo } from './hostileFiles'

const good = (name: string) => catalogFile(buildEntity({ metadata: { name } }))
const needs = Array.from({ length: 10_000 }, (_, index) => `system:r${index}`)
const notes = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`n${index}`, '']))
const needy = JSON.stringify(buildEntity({ metadata: { name: 'needy' }, spec: { dependsOn: needs } }))
const noted = JSON.stringify(buildEntity({ metadata: { name: 'noted', annotations: notes } }))

const files: Record<string, () => string | Buffer> = {
  ...Object.fromEntries(hostileFiles.map(({ holds, content }) => [holds, content])),
  'bom.yaml': () => `\uFEFF${good('marked')}`,
  'crlf.yaml': () => good('windows').replaceAll('\n', '\r\n'),
  'cr.yaml': () => good('macintosh').replaceAll('\n', '\r'),
  'ring.yaml': () => catalogFile(locationTo(['./ring.yaml', './around.yaml'])),
  'around.yaml': () => catalogFile(locationTo(['./ring.yaml'], 'back'), buildEntity({ metadata: { name: 'found' } })),
  'needy.yaml': () => needy,
  'tagged.yaml': () => JSON.stringify(buildEntity({ metadata: { name: 'tagged', tags: tags(1000) } })),
  'noted.yaml': () => noted,
}

const tags = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`)

let portal: TestPortal
let origin: string
beforeAll(async () => {
  // `localhost` is a name that leads to a private address, and is not allowed here.
  portal = await startPortal({ config: { backend: { reading: { allow: [{ host: '127.0.0.1:*' }] } } } })
  ;({ origin } = await serve((request, response) => {
    const path = decodeURIComponent(request.url?.slice(1) ?? '')
    if (path === 'inside') return void response.writeHead(302, { location: 'http://10.0.0.1/secret' }).end()
    if (path === 'endless') return void setInterval(() => response.write('a: 1\n'.repeat(100_000)), 1).unref()
    const content = files[path]?.() ?? (path.startsWith('good') ? good(path) : undefined)
    response.writeHead(content === undefined ? 404 : 200).end(content)
  }))
})

const problemsOf = async (target: string) => {
  const { problems } = await portal.call(catalog.routes.plan, { target })
  return problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)
}

let number = 0
/** Registers another location, and finds it in the list. */
async function useAsUsual() {
  const name = `good-${number++}`
  await portal.call(catalog.routes.addLocation, { target: `${origin}/${name}` })
  const { items } = await portal.call(catalog.routes.list, { q: name })
  expect(items.map((item) => item.name)).toEqual([name])
}

describe('a file that holds', () => {
  test.each(hostileFiles)('$holds gets a problem at its place, and others go on', async ({ holds, problem }) => {
    const [problems] = await Promise.all([problemsOf(`${origin}/${encodeURIComponent(holds)}`), useAsUsual()])
    expect(problems.join('\n')).toMatch(new RegExp(problem.source, 'm'))
    expect(problems.length).toBeLessThanOrEqual(1001)
  })

  test.each([
    ['a mark of the order of bytes', 'bom.yaml', 'marked'],
    ['lines of Windows', 'crlf.yaml', 'windows'],
    ['lines of an old Macintosh', 'cr.yaml', 'macintosh'],
  ])('%s is fine', async (_what, file, name) => {
    const { changes, problems } = await portal.call(catalog.routes.plan, { target: `${origin}/${file}` })
    expect([problems, changes.map(({ ref }) => ref)]).toEqual([[], [`component:default/${name}`]])
  })

  test('Locations that lead to each other is read once', async () => {
    const { changes, problems } = await portal.call(catalog.routes.plan, { target: `${origin}/ring.yaml` })
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(changes.map(({ ref }) => ref)).toContain('component:default/found')
  })
})

describe('an address', () => {
  test.each([
    ['that redirects into the network', () => `${origin}/inside`, /10\.0\.0\.1/],
    ['whose name leads into the network', () => origin.replace('127.0.0.1', 'localhost'), /private|loopback|not read/i],
    ['whose body never ends', () => `${origin}/endless`, /larger than 10 MB/],
  ])('%s is refused with the reason', async (_what, url, reason) => {
    const [[problem]] = await Promise.all([problemsOf(url()), useAsUsual()])
    expect(problem).toMatch(/^1:1 unreadable /)
    expect(problem).toMatch(reason)
  })
})

describe('a server', () => {
  let impatient: TestPortal
  beforeAll(async () => {
    const reading = { allow: [{ host: '127.0.0.1:*' }], timeout: '1s' }
    impatient = await startPortal({ config: { backend: { reading } } })
  })

  test.each([
    ['never answers', () => {}],
    ['drips bytes', (response: ServerResponse) => void setInterval(() => response.write('# '), 5).unref()],
    [
      'says it will send more',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': 100 }).write('a'),
    ],
  ])('that %s is left, which is said, and others go on', async (_what, answer) => {
    const { origin: slow } = await serve((_request, response) => void answer(response))
    const [{ problems }] = await Promise.all([
      impatient.call(catalog.routes.plan, { target: `${slow}/catalog-info.yaml` }),
      useAsUsual(),
    ])
    expect(problems).toMatchObject([{ code: 'unreadable', line: 1, message: expect.stringContaining('in time') }])
  })
})

describe('an entity with', () => {
  test('1,000 tags is stored and found by the last of them', async () => {
    await portal.call(catalog.routes.addLocation, { target: `${origin}/tagged.yaml` })
    const { items, facets } = await portal.call(catalog.routes.list, { q: 'tag:t999' })
    expect(items).toMatchObject([{ name: 'tagged', tags: tags(1000) }])
    expect(facets.tag.length).toBeLessThanOrEqual(1000)
  })

  test('10,000 dependencies is stored beside others, and its page has the first of them', async () => {
    await Promise.all([portal.call(catalog.routes.addLocation, { target: `${origin}/needy.yaml` }), useAsUsual()])
    const { relations, relationTotals } = await portal.call(catalog.routes.describe, nameOf('component:default/needy'))
    expect(relationTotals).toMatchObject({ dependsOn: 10_000, ownedBy: 1 })
    expect(relations.filter(({ type }) => type === 'dependsOn')).toHaveLength(200)
    const all = await portal.call(catalog.routes.entityByName, nameOf('component:default/needy'))
    expect(all.relations).toHaveLength(10_001)
  })

  test('10,000 annotations is stored beside others', async () => {
    await Promise.all([portal.call(catalog.routes.addLocation, { target: `${origin}/noted.yaml` }), useAsUsual()])
    const { summary } = await portal.call(catalog.routes.describe, nameOf('component:default/noted'))
    expect(summary.name).toBe('noted')
  })
})

afterEach(async () => {
  expect((await portal.fetch('/readyz')).status).toBe(200)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
