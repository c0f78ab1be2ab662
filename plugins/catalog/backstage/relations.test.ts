import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { register } from '../testing/register'

const relationsOf = async (portal: TestPortal, path: string) => {
  const answer = await portal.fetch(`/api/catalog/entities/${path}`)
  const { relations } = (await answer.json()) as { relations: Array<{ type: string; targetRef: string }> }
  return relations.map(({ type, targetRef }) => `${type} ${targetRef}`)
}

const entities = [
  buildEntity({
    kind: 'Group',
    metadata: { name: 'pay' },
    spec: { type: 'team', children: [], members: ['ana', 'bo'] },
  }),
  buildEntity({ kind: 'User', metadata: { name: 'ana' }, spec: { memberOf: ['pay'] } }),
  buildEntity({ kind: 'User', metadata: { name: 'ana-b' }, spec: { memberOf: ['pay'] } }),
  buildEntity({ metadata: { name: 'web' }, spec: { type: 'service', owner: 'pay' } }),
]

test('relations are sorted by type and target, and what both ends say stands there once; with former names too', async () => {
  const portal = await startPortal()
  const files = { 'a.yaml': catalogFile(...entities) }
  const server = await serveFiles(files)
  await register(portal, server.url('a.yaml'))
  const sorted = [
    'hasMember user:default/ana',
    'hasMember user:default/ana-b',
    'hasMember user:default/bo',
    'ownerOf component:default/web',
  ]
  expect(await relationsOf(portal, 'by-name/group/default/pay')).toEqual(sorted)

  const annotations = { 'callboard.dev/aliases': 'ana' }
  const renamed = buildEntity({ kind: 'User', metadata: { name: 'zoe', annotations }, spec: { memberOf: ['pay'] } })
  files['a.yaml'] = catalogFile(...entities.filter(({ metadata }) => metadata.name !== 'ana'), renamed)
  await register(portal, server.url('a.yaml'))
  expect(await relationsOf(portal, 'by-name/group/default/pay')).toEqual([
    'hasMember user:default/ana-b',
    'hasMember user:default/bo',
    'hasMember user:default/zoe',
    'ownerOf component:default/web',
  ])
})
