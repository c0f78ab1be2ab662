import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portal as host } from '@callboard/plugin-api'
import { buildEntity, catalogFile, startPortal, temporaryFolder } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../plugin'

test('a user belongs to groups that name them, that they name, and that hold those, in circles too', async () => {
  const group = (name: string, spec: Record<string, unknown> = {}) =>
    buildEntity({ kind: 'Group', metadata: { name }, spec })
  const file = catalogFile(
    buildEntity({ kind: 'User', metadata: { name: 'ana' }, spec: { memberOf: ['web'] } }),
    group('web', { parent: 'product' }),
    group('product', { parent: 'company' }),
    group('company', { parent: 'product', children: ['web'] }),
    group('guild', { members: ['ana'] }),
    group('others'),
    buildEntity({ metadata: { name: 'theirs' }, spec: { owner: 'company' } }),
    buildEntity({ metadata: { name: 'not-theirs' }, spec: { owner: 'others' } }),
  )
  const folder = await temporaryFolder('catalog')
  await writeFile(join(folder, 'org.yaml'), file)
  const portal = await startPortal({
    config: {
      auth: { providers: { guest: { userEntityRef: 'user:default/ana' } } },
      catalog: { locations: [{ type: 'file', target: join(folder, 'org.yaml') }] },
    },
  })
  const { user } = await portal.call(host.routes.bootstrap, {})
  expect(user.groups).toEqual(['company', 'guild', 'product', 'web'].map((name) => `group:default/${name}`))
  const { items } = await portal.call(catalog.routes.list, { q: 'kind:component owner:me' })
  expect(items.map(({ name }) => name)).toEqual(['theirs'])
})
