import { buildEntity, catalogFile, serveFiles, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../../plugin'

test('locations are found by address and by how reading them went, and counted', async () => {
  const named = (name: string) => catalogFile(buildEntity({ metadata: { name } }))
  const files = await serveFiles({
    'shop/a.yaml': named('a'),
    'shop/b.yaml': named('b'),
    'pay/c.yaml': `${named('c')}---\nkind: Component\n`,
  })
  const portal = await startPortal()
  for (const path of Object.keys(files.files)) {
    await portal.call(catalog.routes.addLocation, { target: files.url(path) })
  }
  delete files.files['shop/b.yaml']
  await portal.call(catalog.routes.refreshEntity, { entityRef: 'component:default/b' })
  const list = async (input: Parameters<typeof portal.call<typeof catalog.routes.locationList>>[1]) => {
    const { items, ...rest } = await portal.call(catalog.routes.locationList, input)
    return { ...rest, paths: items.map(({ target }) => new URL(target).pathname) }
  }

  expect(await list({ limit: 2 })).toEqual({
    paths: ['/pay/c.yaml', '/shop/a.yaml'],
    total: 3,
    counts: { all: 3, failing: 1, problems: 1 },
  })
  expect(await list({ text: 'SHOP/' })).toEqual({
    paths: ['/shop/a.yaml', '/shop/b.yaml'],
    total: 2,
    counts: { all: 2, failing: 1, problems: 0 },
  })
  expect(await list({ state: 'failing' })).toMatchObject({ paths: ['/shop/b.yaml'], total: 1 })
  expect(await list({ state: 'problems' })).toMatchObject({ paths: ['/pay/c.yaml'], total: 1 })
  expect(await list({ text: '100%_' })).toMatchObject({ paths: [], total: 0 })
})
