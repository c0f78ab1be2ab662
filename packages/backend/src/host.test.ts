import { inRepository, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { greeter } from '../fixtures/plugins/greeter/plugin'

const pluginFolder = inRepository('packages/backend/fixtures/plugins')
const { routes } = greeter

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({ pluginFolder, config: { greeter: { words: 'Ahoy' }, 'bad-config': { days: 'many' } } })
})

describe('a plugin that fails', () => {
  test('is named with the reason, and the others run', async () => {
    const { status, plugins } = await (await portal.fetch('/readyz')).json()
    expect(status).toBe('ok')
    expect(plugins).toEqual({
      greeter: 'running',
      'slow-start': 'running',
      'throws-on-import': 'failed: It cannot be loaded: the moon is full',
      'bad-migration': expect.stringContaining("Migration 0002-bad.sql of plugin 'bad-migration' failed"),
      'bad-config': expect.stringMatching(/app-config\.yaml:\d+:\d+ .*bad-config\.days/s),
      'throws-on-mount': 'failed: the router is on fire',
      'throws-on-start': 'failed: no fuel',
      'wrong-name': expect.stringContaining("it calls itself 'right-name'"),
    })
    expect(portal.warnings).toHaveLength(6)
  })

  test('leaves nothing of a half-done migration', async () => {
    const { rows } = await withClient(portal.database, (client) =>
      client.query(`select table_name from information_schema.tables where table_schema = 'bad_migration'`),
    )
    expect(rows).toEqual([])
  })

  test('is told to the app', async () => {
    const { plugins } = await (await portal.fetch('/api/portal/bootstrap')).json()
    expect(plugins).toContainEqual({
      id: 'throws-on-start',
      title: 'throws-on-start',
      description: '',
      state: 'failed',
      error: 'no fuel',
    })
  })
})

describe('a route', () => {
  test('reads its input from path, query and body, and leaves undeclared columns at home', async () => {
    expect(await portal.call(routes.greet, { name: 'Ana' })).toEqual({ name: 'Ana', words: 'Ahoy' })
    expect(await portal.call(routes.list, {})).toEqual([{ name: 'Ana', words: 'Ahoy' }])
    expect(await portal.call(routes.echo, { name: 'a/b ü', times: 2, tag: ['x', 'y'] })).toEqual({
      name: 'a/b ü',
      times: 2,
      tag: ['x', 'y'],
    })
  })

  test('cannot be told another name in the query than in the path', async () => {
    const answer = await portal.fetch('/api/greeter/echo/path?name=query')
    expect(await answer.json()).toEqual({ name: 'path', times: 1, tag: [] })
  })

  test.each([
    ['POST', '', '{"name": 1}', 400, 'InputError', /name: /],
    ['POST', '', '{}', 400, 'InputError', /name: is missing/],
    ['POST', '', '{"name": "a\\u0000b"}', 400, 'InputError', /NUL/],
    ['POST', '', '{"name": ', 400, 'InputError', /The body is not JSON: /],
    ['POST', '', '[]', 400, 'InputError', /JSON object/],
    ['POST', '', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413, 'PayloadTooLargeError', /large/],
    ['GET', '/nothing', undefined, 404, 'NotFoundError', /nothing at GET \/api\/greeter\/nothing/],
    ['GET', '/breaks', undefined, 500, 'InternalError', /log has the details/],
    ['GET', '/lies', undefined, 500, 'InternalError', /breaks its own contract/],
  ])(
    '%s %s answers a mistake with %#: its status, name and a sentence',
    async (method, path, body, status, name, message) => {
      const answer = await portal.fetch(`/api/greeter${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body && { body }),
      })
      expect(answer.status).toBe(status)
      const text = await answer.text()
      expect(text).not.toContain('swordfish')
      expect(JSON.parse(text)).toMatchObject({
        error: { name, message: expect.stringMatching(message) },
        request: { method, id: expect.any(String) },
        response: { statusCode: status },
      })
    },
  )

  test('is not told all of a long address again', async () => {
    const long = 'x'.repeat(10_000)
    const answers = [
      await portal.fetch(`/api/greeter/${long}/a/b`),
      await portal.fetch(`/api/greeter/nothing?a=${long}`),
    ]
    for (const answer of answers) expect((await answer.text()).length).toBeLessThan(1000)
  })

  test('says which header is missing where its body is not sent as JSON', async () => {
    const answer = await portal.fetch('/api/greeter', { method: 'POST', body: '{"name": "Ana"}' })
    expect([answer.status, (await answer.json()).error.message]).toEqual([400, expect.stringContaining('content-type')])
  })

  test('says that there is one already when the database does', async () => {
    await portal.call(routes.greet, { name: 'Twice' })
    await expect(portal.call(routes.greet, { name: 'Twice' })).rejects.toMatchObject({
      name: 'ConflictError',
      statusCode: 409,
    })
  })

  test('is not called by another website', async () => {
    const from = (headers: Record<string, string>) =>
      portal.fetch('/api/greeter', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      })
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await from({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await from({ origin: portal.url })).status).toBe(400)
  })

  test('may be plain HTTP where JSON does not fit', async () => {
    const answer = await portal.fetch('/api/greeter/raw', { method: 'POST', body: 'as it came' })
    expect(await answer.text()).toBe('as it came')
  })

  test('that a plugin mounts itself takes the permission that it names', async () => {
    const careful = await startPortal({ pluginFolder, config: { permissions: { guests: [] } } })
    const statusOf = async ({ fetch }: TestPortal, path: string) => (await fetch(`/api/greeter/${path}`)).status

    expect(await statusOf(portal, 'export')).toBe(200)
    expect(await statusOf(careful, 'export')).toBe(403)
    expect(await statusOf(portal, 'misspelt')).toBe(500)
  })
})

describe('an event', () => {
  const heard = async (name: string) => (await portal.call(routes.heard, {})).filter((each) => each === name)

  test('reaches its subscribers in every replica', async () => {
    await startPortal({ pluginFolder, database: portal.database })
    await portal.call(routes.greet, { name: 'Bo' })
    await expect.poll(() => heard('Bo')).toEqual(['Bo', 'Bo'])
  })

  test('that is sent while a plugin starts is heard by it once it has started', async () => {
    const order = async () => (await (await portal.fetch('/api/slow-start/order')).json()).slice(0, 2)
    await expect.poll(order).toEqual(['started', 'heard'])
  })

  test('is not heard of when its transaction fails', async () => {
    await portal.call(routes.greet, { name: 'Cy' })
    await expect(portal.call(routes.greet, { name: 'Cy' })).rejects.toThrow()
    await portal.call(routes.greet, { name: 'Di' })
    await expect.poll(async () => [...(await heard('Cy')), ...(await heard('Di'))]).toEqual(['Cy', 'Cy', 'Di', 'Di'])
  })
})

test('who may do what is in the configuration', async () => {
  const strict = await startPortal({ pluginFolder, config: { permissions: { guests: ['*.read'] } } })
  expect(await strict.call(routes.list, {})).toEqual([])
  await expect(strict.call(routes.greet, { name: 'Ana' })).rejects.toMatchObject({
    statusCode: 403,
    message: expect.stringContaining("'greeter.greet' (Greet somebody)"),
  })
  expect((await (await strict.fetch('/api/portal/bootstrap')).json()).user.permissions).toEqual(['greeter.read'])
})

test('nobody gets in unasked when there is no guest', async () => {
  const closed = await startPortal({ pluginFolder, config: { auth: { providers: {} } } })
  await expect(closed.call(routes.list, {})).rejects.toMatchObject({ statusCode: 401, name: 'AuthenticationError' })
  expect(await closed.call(routes.echo, { name: 'open to anyone' })).toMatchObject({ name: 'open to anyone' })
  expect((await closed.fetch('/api/portal/bootstrap')).status).toBe(401)
})

test('a plugin is switched off by its section', async () => {
  const off = await startPortal({ pluginFolder, config: { greeter: false } })
  expect((await (await off.fetch('/readyz')).json()).plugins.greeter).toBe('disabled')
  expect((await off.fetch('/api/greeter')).status).toBe(404)
})

test('the API describes itself', async () => {
  const document = await (await portal.fetch('/api/openapi.json')).json()
  expect(document.paths['/api/greeter/echo/{name}'].get).toMatchObject({
    operationId: 'greeter.echo',
    parameters: [
      { name: 'name', in: 'path', required: true },
      { name: 'times', in: 'query', required: false },
      { name: 'tag', in: 'query', required: false },
    ],
  })
  expect(document.paths['/api/greeter'].post.responses['201']).toBeDefined()
  expect(document.paths['/api/greeter/export'].get).toMatchObject({
    operationId: 'greeter.export',
    responses: { 200: { content: { 'text/plain': {} } } },
  })
})

test('heavy work of a plugin keeps nobody waiting', async () => {
  await portal.call(routes.toil, {})
  expect((await portal.fetch('/readyz')).status).toBe(200)
  expect(await portal.call(routes.toiling, {})).toBe(true)
})

test('metrics count requests by route, not by address', async () => {
  await portal.call(routes.echo, { name: 'measured' })
  const text = await (await portal.fetch('/metrics')).text()
  expect(text).toContain('http_request_duration_seconds_count{method="GET",route="greeter.echo",status="200"}')
})

test('metrics have what a plugin measures, below its id', async () => {
  await portal.call(routes.echo, { name: 'twice' })
  await portal.call(routes.echo, { name: 'twice' })
  const text = await (await portal.fetch('/metrics')).text()
  expect(text).toContain('# HELP greeter_echoes_total What was echoed')
  expect(text).toContain('greeter_echoes_total{name="twice"} 2')
  expect(text).toContain('greeter_loudness 11')
  expect(text).toMatch(/greeter_echo_seconds_bucket\{le="5"\} [1-9]/)
})

test('a portal whose database goes away is alive but not ready', async () => {
  const lonely = await startPortal({ pluginFolder })
  await withClient(portal.database, (client) =>
    client.query(`alter database "${new URL(lonely.database).pathname.slice(1)}" allow_connections false`),
  )
  await withClient(portal.database, (client) =>
    client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      new URL(lonely.database).pathname.slice(1),
    ]),
  )
  expect((await lonely.fetch('/healthz')).status).toBe(200)
  await expect.poll(async () => (await lonely.fetch('/readyz')).status).toBe(503)
  expect(await (await lonely.fetch('/readyz')).json()).toMatchObject({ status: 'error', database: 'does not answer' })
})

test('a portal that a newer version has taken the database from is not ready, and says which version to start', async () => {
  const older = await startPortal({ pluginFolder })
  expect((await older.fetch('/readyz')).status).toBe(200)
  await withClient(older.database, (client) =>
    client.query(`insert into portal.migrations (plugin, name, hash) values ('greeter', '0099-louder.sql', '')`),
  )
  const answer = await older.fetch('/readyz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({
    status: 'error',
    database: expect.stringMatching(/^A newer version .* plugin 'greeter': .* 0099-louder\.sql\. Start that version/),
  })
})
