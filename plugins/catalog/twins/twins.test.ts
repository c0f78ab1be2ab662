import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { register } from '../testing/register'

const files = {
  'all.yaml': catalogFile(
    buildEntity({
      metadata: { name: 'web', title: 'Web [shop]', description: '# Not a heading\n<script>' },
      spec: { dependsOn: ['component:web.json'] },
    }),
    buildEntity({ metadata: { name: 'web.json', title: 'Called like a file' } }),
  ),
}

describe('The page of an entity, for programs', () => {
  let portal: TestPortal
  const get = (path: string) => fetch(`${portal.url}/catalog/default/component/${path}`)
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    await register(portal, (await serveFiles(files)).url('all.yaml'))
  })

  test('is data and text at the same address with another ending', async () => {
    const markdown = await get('web.md')
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    const text = await markdown.text()
    expect(text).toContain('# Web \\[shop\\]\n')
    expect(text).toContain('> # Not a heading\n> \\<script>')
    expect(text).toContain(`- [Called like a file](<${portal.url}/catalog/default/component/web.json>)`)
    expect(await (await get('web/relations.json')).json()).toMatchObject({
      tab: 'relations',
      relationTotals: { dependsOn: 1 },
    })
    expect(await (await get('web/yaml.md')).text()).toContain('```yaml\n')
    expect(await (await get('web/history.md')).text()).toContain('Registered')
    expect(await (await get('web/sync.md')).text()).toContain('all.yaml, read 20')
  })

  test('does not hide an entity whose name ends like it', async () => {
    expect((await get('web.json')).headers.get('content-type')).toContain('text/html')
    expect(await (await get('web.json.json')).json()).toMatchObject({ summary: { ref: 'component:default/web.json' } })
  })

  test('names what was probably meant by a name that is misspelt', async () => {
    const answer = await get('wbe/relations.json')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({
      error: {
        message: expect.stringContaining('Did you mean `component:default/web`'),
        details: { nearest: expect.arrayContaining(['component:default/web']) },
      },
    })
  })

  test('is not there for what is not there', async () => {
    expect((await get('gone.md')).status).toBe(404)
    expect((await get('web/constructor.json')).status).toBe(404)
  })

  test('takes the permission that the page takes', async () => {
    const closed = await startPortal({ config: { permissions: { guests: ['search.read'] } } })
    const answer = await fetch(`${closed.url}/catalog/default/component/web.json`)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('catalog.read')
  })
})
