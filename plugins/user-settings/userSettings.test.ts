import { portal as host } from '@callboard/plugin-api'
import { door, type SignedIn, signIn, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { userSettings } from './plugin'
import { portalBucket } from './portalBucket'

const { routes } = userSettings
let portal: TestPortal
let ana: SignedIn
let ben: SignedIn
beforeAll(async () => {
  portal = await startPortal({ plugins: [door] })
  ana = await signIn(portal, 'ana')
  ben = await signIn(portal, 'ben')
})

const bucket = 'default.starredEntities'
const json = { 'content-type': 'application/json' }

test("what Backstage's storage asks is answered as Backstage does, for each user alone", async () => {
  const path = `/api/user-settings/buckets/${bucket}/keys/a%2Fb`
  const value = [{ text: 'é\u0000\ud800', at: null }, 1.5, false]
  const put = await ana.fetch(path, { method: 'PUT', headers: json, body: JSON.stringify({ value }) })
  expect([put.status, await put.json()]).toEqual([200, { bucket, key: 'a/b', value }])
  expect(await (await ana.fetch(path)).json()).toEqual({ bucket, key: 'a/b', value })
  expect((await ben.fetch(path)).status).toBe(404)

  await ana.call(routes.set, { bucket, key: 'none', value: null })
  const items = ['none', 'never', 'a/b'].map((key) => ({ bucket, key }))
  expect(await ana.call(routes.readMany, { items })).toEqual({ items: [{ value: null }, null, { value }] })
  expect(await ben.call(routes.readMany, { items })).toEqual({ items: [null, null, null] })

  expect((await ana.fetch(path, { method: 'DELETE' })).status).toBe(204)
  expect((await ana.fetch(path)).status).toBe(404)
  expect((await ana.fetch(path, { method: 'DELETE' })).status).toBe(204)
})

test('a setting without a value, or one that is too long, is refused, and so is one too many', async () => {
  const path = '/api/user-settings/buckets/many/keys/key'
  const without = await ben.fetch(path, { method: 'PUT', headers: json, body: '{}' })
  expect([without.status, (await without.json()).error.name]).toEqual([400, 'InputError'])
  await expect(ben.call(routes.set, { bucket: 'many', key: 'key', value: 'x'.repeat(50_000) })).rejects.toMatchObject({
    statusCode: 413,
  })
  for (let done = 0; done < 500; done += 50)
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        ben.call(routes.set, { bucket: 'many', key: String(done + index), value: index }),
      ),
    )
  await expect(ben.call(routes.set, { bucket: 'other', key: 'one', value: 1 })).rejects.toMatchObject({
    name: 'ConflictError',
  })
  expect(await ben.call(routes.set, { bucket: 'many', key: '7', value: 'changed' })).toMatchObject({ value: 'changed' })
})

test('what a user prefers comes with the page; guests, who are one user to the portal, keep theirs', async () => {
  await ana.call(routes.set, { bucket: portalBucket, key: 'theme', value: 'dark' })
  expect(await ana.call(host.routes.bootstrap, {})).toMatchObject({ preferences: { theme: 'dark' } })
  expect((await ben.call(host.routes.bootstrap, {})).preferences).toEqual({})
  expect(await portal.call(host.routes.bootstrap, {})).not.toHaveProperty('preferences')
  await expect(portal.call(routes.set, { bucket: portalBucket, key: 'theme', value: 'dark' })).rejects.toMatchObject({
    name: 'NotAllowedError',
    message: 'Settings of guests stay in their browser. Sign in to have the portal keep them.',
  })
})
