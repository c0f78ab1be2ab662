import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { placePackage, readPackage, writePackage } from '@callboard/package-file'
import { eventually, inRepository, startPortal, type TestPortal, temporaryFolder } from '@callboard/testing'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildPackage } from './buildPackage'
import { hostile } from './fixtures/hostile/plugin'

let portal: TestPortal
beforeAll(async () => {
  const folder = await temporaryFolder('packages')
  for (const id of ['hostile', 'broken-import', 'bad-migration']) {
    const { packed } = await buildPackage(inRepository(''), inRepository(`packages/cli/src/package/fixtures/${id}`))
    await placePackage(folder, packed)
  }
  const { packed } = await buildPackage(
    inRepository(''),
    inRepository('packages/cli/src/package/fixtures/broken-import'),
  )
  const { manifest, files } = await readPackage(packed)
  for (const id of ['catalog-past', 'integrations'])
    await placePackage(folder, await writePackage({ ...manifest, id }, files))
  const limits = { memory: 64, answer: '1s', unresponsive: '1s' }
  portal = await startPortal({
    config: { plugins: { folder, limits }, permissions: { guests: ['*', 'portal.plugins'] } },
  })
  await eventually(async () => expect(await fine()).toBe('fine'))
})

const patiently = { timeout: 20_000, interval: 100 }
const fine = () => portal.call(hostile.routes.fine, {}).catch(({ message }) => message)
const others = async () => expect((await portal.fetch('/api/catalog/entities')).status).toBe(200)
const stateOf = async (id: string) => {
  const { plugins } = await (await portal.fetch('/api/portal/bootstrap')).json()
  return plugins.find((plugin: { id: string }) => plugin.id === id)
}

test.each([
  ['broken-import', 'I do not start here'],
  ['integrations', 'A plugin of this id is part of this portal.'],
  ['catalog-past', 'The schema catalog_past of the database is there already, and not of this package.'],
  ['bad-migration', "Migration 0001-other.sql of plugin 'bad-migration' failed"],
])('of %s it is said why it does not run, and nothing else is touched', async (id, reason) => {
  await expect
    .poll(() => stateOf(id), patiently)
    .toMatchObject({ state: 'failed', error: expect.stringContaining(reason) })
  await others()
})

test.each(['catalog.entities', 'portal.settings', 'portal.sessions', 'pg_authid'])(
  'another schema, such as %s, cannot be read',
  async (table) => {
    await expect(portal.call(hostile.routes.peek, { table })).rejects.toMatchObject({ statusCode: 500 })
  },
)

test('a server that the plugin does not name is not reached, and what the portal knows of its environment neither', async () => {
  const server = createServer((_request, response) => response.end()).listen(0)
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  expect(await portal.call(hostile.routes.call, { url })).toContain('may not talk to 127.0.0.1')
  expect(await portal.call(hostile.routes.environment, {})).toEqual([])
})

test('what a plugin says out of turn is not listened to', async () => {
  await portal.call(hostile.routes.chatter, {})
  expect(await fine()).toBe('fine')
  await others()
})

test('an answer that never comes is given up, and said to be late', async () => {
  await expect(portal.call(hostile.routes.wait, {})).rejects.toMatchObject({
    statusCode: 503,
    message: expect.stringContaining('did not answer within 1 seconds'),
  })
})

test('who loops, takes all memory or ends is started again; the third time it is left out, until somebody has it tried again', async () => {
  for (const route of [hostile.routes.loop, hostile.routes.leak]) {
    await expect(portal.call(route, {})).rejects.toMatchObject({ statusCode: 503 })
    await others()
    await expect.poll(fine, patiently).toBe('fine')
  }
  await expect(portal.call(hostile.routes.exit, {})).rejects.toMatchObject({ statusCode: 503 })
  await expect
    .poll(() => stateOf('hostile'), patiently)
    .toMatchObject({
      state: 'failed',
      error: expect.stringContaining(
        'three times within ten minutes, the last time because it ended itself with code 3',
      ),
    })
  await others()

  await portal.fetch('/api/portal/plugins/hostile/retry', { method: 'POST' })
  await expect.poll(fine, patiently).toBe('fine')
  await portal.call(hostile.routes.reject, {})
  await expect.poll(fine, patiently).toContain('nobody (Nobody looks after me)')
  await expect.poll(fine, patiently).toBe('fine')
})
