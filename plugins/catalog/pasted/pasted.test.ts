import { buildEntity, catalogFile, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

const check = (text: string) => portal.call(catalog.routes.checkText, { text })

test('a text is looked at as the file would be that has it, and nothing is registered', async () => {
  const good = catalogFile(buildEntity({ metadata: { name: 'web' } }))
  expect(await check(good)).toEqual({ entities: ['component:default/web'], problems: [] })
  const { problems } = await check(good.replace('lifecycle', 'lifecylce'))
  expect(problems).toMatchObject([
    {
      level: 'error',
      file: 'catalog-info.yaml',
      line: expect.any(Number),
      message: expect.stringContaining('lifecycle'),
    },
  ])
  expect(await (await portal.fetch('/api/catalog/entities')).json()).toEqual([])
})

test('nothing of the machine or the net is read for it; that is noted, and no error', async () => {
  const definition = { $text: '/etc/passwd' }
  const spec = { type: 'openapi', lifecycle: 'production', owner: 'team', definition }
  const { problems } = await check(
    catalogFile(
      buildEntity({ kind: 'API', metadata: { name: 'orders' }, spec }),
      buildEntity({ kind: 'Location', metadata: { name: 'all' }, spec: { target: 'http://127.0.0.1:1/more.yaml' } }),
    ),
  )
  expect(problems).toMatchObject([{ level: 'info', message: expect.stringContaining('when the address of the file') }])
})

test.each([
  ['no YAML', 'kind: [Component\n', 'error'],
  ['no entity', 'Hello, you', 'error'],
])('a text that is %s says so', async (_, text, level) => {
  expect((await check(text)).problems[0]).toMatchObject({ level, line: expect.any(Number) })
})

test('one that is too long is refused, and told what to do', async () => {
  const answer = await portal.fetch('/api/catalog/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '#'.repeat(100_001) }),
  })
  expect(answer.status).toBe(400)
})
