import { buildEntity, catalogFile, serveFiles, startPortal, withClient } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf, register } from '../testing/register'

const { routes } = catalog
const place = 'backstage.io/managed-by-location'
const view = 'backstage.io/view-url'

/** What stands in a stored document for what is not in it. */
const mark = { '@': 0, list: [{ description: 0 }] }

const odd = 'A "quoted" \\ $& line\nand "description":0 \u2028'

const entity = (name: string, metadata: object = {}, spec: object = {}) =>
  buildEntity({ metadata: { name, ...metadata }, spec: { ...spec } })

test('what says where entities come from is stored once for a file, and each of them has it', async () => {
  const portal = await startPortal()
  const server = await serveFiles({})
  const url = server.url('all.yaml')
  const read = async (name: string, at?: string) =>
    portal.call(routes.entityByName, { ...nameOf(`component:default/${name}`), at })
  const annotationsOf = async (name: string, at?: string) => (await read(name, at)).metadata.annotations

  const others = [
    entity('other'),
    entity('annotated', { description: odd, annotations: { 'acme.org/x': '$1 "y"' } }),
    entity('elsewhere', { annotations: { [view]: 'https://acme.org/' } }),
  ]
  server.files['all.yaml'] = catalogFile(entity('changing'), entity('marked'), ...others)
  await register(portal, url)
  const first = new Date().toISOString()

  const shared = await withClient(portal.database, (client) =>
    client.query('select name from catalog.entities join catalog.origins on origins.id = origin_id order by name'),
  )
  expect(shared.rows.map(({ name }) => name)).toEqual(['annotated', 'changing', 'marked', 'other'])
  for (const name of ['other', 'annotated', 'elsewhere']) {
    expect(await annotationsOf(name)).toMatchObject({ [place]: `url:${url}` })
  }
  expect(await annotationsOf('annotated')).toMatchObject({ 'acme.org/x': '$1 "y"', [view]: url })
  expect((await read('annotated')).metadata.description).toBe(odd)
  expect(await annotationsOf('elsewhere')).toMatchObject({ [view]: 'https://acme.org/' })

  // Who says what stands in their place keeps it, and so do all others.
  server.files['all.yaml'] = catalogFile(
    entity('changing', { title: 'New', annotations: { [view]: 'https://acme.org/new' } }),
    entity('marked', {}, { own: mark }),
    ...others,
  )
  await portal.call(routes.refreshEntity, { entityRef: 'component:default/changing' })
  expect((await read('marked')).spec).toMatchObject({ own: mark })
  expect((await read('changing')).metadata.annotations).toMatchObject({ [view]: 'https://acme.org/new' })
  expect(await annotationsOf('changing', first)).toEqual(await annotationsOf('other'))
})
