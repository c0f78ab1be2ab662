import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../catalog/plugin'
import { builtSite, component, siteWhen } from '../fixtures/builtSite'
import { documented } from '../fixtures/docsFolder'
import { docs } from '../plugin'

describe('Docs of a web server', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal()
  })

  async function register(files: Record<string, string>, name: string, techdocsRef?: string) {
    const server = await serveFiles({ 'catalog-info.yaml': documented(name, techdocsRef), ...files })
    await portal.call(catalog.routes.addLocation, { target: server.url('catalog-info.yaml') })
    return server
  }

  test('a change that several portals of one database hear of is built by one of them', async () => {
    const second = await startPortal({ database: portal.database })
    await register({ 'README.md': '# Once' }, 'once')
    await builtSite(second, 'once')
    // Each portal hears of changes in order: one that hears of this has heard of the other.
    await register({ 'README.md': '# Then' }, 'then')
    await builtSite(second, 'then')
    const versions = await withClient(portal.database, (client) =>
      client.query(`select version from docs.sites where ref = 'component:default/once'`),
    )
    expect(versions.rows).toEqual([{ version: 1 }])
  })

  test('entities that share a folder have it looked at once for all of them, also when it gets docs later', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `shared-${index}`)
    const file = names.map((name) => documented(name)).join('\n---\n')
    const server = await serveFiles({ 'catalog-info.yaml': file })
    await portal.call(catalog.routes.addLocation, { target: server.url('catalog-info.yaml') })
    for (const name of names)
      expect(await builtSite(portal, name)).toMatchObject({ failure: expect.stringContaining('no mkdocs.yml') })
    // One for each builder that was at work: three of this portal, and three of the other one on its database.
    expect(server.requests.filter((path) => path === 'GET /mkdocs.yml').length).toBeLessThanOrEqual(6)

    server.files['README.md'] = '# Together'
    await withClient(portal.database, (client) =>
      client.query(`update docs.sites set next_build_at = now() where ref like 'component:default/shared-%'`),
    )
    await portal.runTask(docs, 'build')
    for (const name of names)
      expect((await siteWhen(portal, name, ({ builtAt }) => builtAt !== null)).nav[0]?.title).toBe('Together')
  })

  test('who names the folder of the pages is told to name the one above', async () => {
    await register({ 'mkdocs.yml': 'nav: [index.md]', 'docs/index.md': '# Deep' }, 'deep', 'dir:./docs')
    expect((await builtSite(portal, 'deep')).failure).toMatch(
      /^There is no mkdocs\.yml in docs,.* did you mean dir:\. in/,
    )
    await register({ 'docs/notes.txt': 'nothing' }, 'bare', 'dir:./docs')
    expect((await builtSite(portal, 'bare')).failure).toMatch(/^There is no mkdocs\.yml, no Markdown in docs\//)
  })

  test('pages are found by the navigation, and by the links of other pages', async () => {
    await register(
      {
        'mkdocs.yml': 'site_name: Linked\nnav:\n  - index.md\n',
        'docs/index.md': '# Linked\n\n[Two](sub/two.md) [away](../secret.md) [gone](gone.md)',
        'docs/sub/two.md': '# Two\n\n[Three](../three.md)',
        'docs/three.md': '# Three',
        'secret.md': '# Secret',
      },
      'linked',
    )

    expect(await builtSite(portal, 'linked')).toMatchObject({ pages: 3, nav: [{ title: 'Linked', path: '' }] })
    expect(await portal.call(docs.routes.page, { ...component('linked'), path: 'three' })).toMatchObject({
      title: 'Three',
    })
    const problems = await portal.call(docs.routes.problems, component('linked'))
    expect(problems).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('there is no docs/gone.md') }),
    )
  })

  test('a README is enough', async () => {
    await register({ 'README.md': '# Just this' }, 'just-readme')
    expect(await builtSite(portal, 'just-readme')).toMatchObject({ pages: 1, nav: [{ title: 'Just this', path: '' }] })
  })

  test('whoever registers a URL cannot make the portal read its own disk', async () => {
    await register({}, 'reads-disk', 'file:/etc')
    await register({}, 'reads-disk-too', 'url:file:///etc')

    expect((await builtSite(portal, 'reads-disk')).failure).toContain('Write dir:.')
    expect((await builtSite(portal, 'reads-disk-too')).failure).toBeTruthy()
  })

  test('a private host is not read, in docs as little as in a catalog', async () => {
    await register({}, 'reads-private', 'url:http://169.254.169.254/latest/')
    const { failure, builtAt } = await builtSite(portal, 'reads-private')

    expect(builtAt).toBeNull()
    expect(failure).toContain('169.254.169.254')
  })

  test('an entity can show the docs of another, from a page of them on', async () => {
    await register(
      { 'mkdocs.yml': 'nav: [index.md, deep/part.md]', 'docs/index.md': '# Whole', 'docs/deep/part.md': '# Part' },
      'whole',
    )
    await builtSite(portal, 'whole')
    const annotations = {
      'backstage.io/techdocs-entity': 'component:default/whole',
      'backstage.io/techdocs-entity-path': '/deep/part/',
    }
    const files = await serveFiles({
      'part.yaml': catalogFile(buildEntity({ metadata: { name: 'part', annotations } })),
    })
    await portal.call(catalog.routes.addLocation, { target: files.url('part.yaml') })

    expect(await portal.call(docs.routes.site, component('part'))).toMatchObject({
      ref: 'component:default/whole',
      start: 'deep/part',
    })
    expect((await portal.call(docs.routes.page, component('part'))).title).toBe('Part')
  })
})
