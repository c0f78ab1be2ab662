import { buildEntity, catalogFile, inRepository, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../../catalog/plugin'
import { docs } from '../plugin'

test('a plugin reads the addresses of a host in its own way: catalog files, and the docs beside them', async () => {
  const annotations = { 'backstage.io/techdocs-ref': 'dir:.' }
  const portal = await startPortal({
    plugins: [inRepository('plugins/catalog/fixtures/buckets')],
    config: {
      buckets: {
        files: {
          'shop/catalog-info.yaml': catalogFile(buildEntity({ metadata: { name: 'shop', annotations } })),
          'shop/docs/index.md': '# The shop\n\nOpen daily.',
        },
      },
    },
  })
  const target = 'https://bucket.example.com/shop/catalog-info.yaml'
  const { location } = await portal.call(catalog.routes.addLocation, { target })
  expect(await portal.call(catalog.routes.refresh, { id: location.id })).toMatchObject({ entities: 1, failure: null })

  const missing = portal.call(catalog.routes.addLocation, { target: 'https://bucket.example.com/nothing.yaml' })
  await expect(missing).rejects.toThrow('The bucket has no /nothing.yaml.')

  const page = { kind: 'component', namespace: 'default', name: 'shop', path: '' }
  await portal.runTask(docs, 'build')
  await expect
    .poll(() => portal.call(docs.routes.page, page).catch(() => undefined))
    .toMatchObject({
      html: expect.stringContaining('Open daily.'),
    })
})
