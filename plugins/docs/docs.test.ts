import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { catalog } from '../catalog/plugin'
import { search } from '../search/plugin'
import { builtSite, component, siteWhen } from './fixtures/builtSite'
import { changedAt } from './fixtures/changedAt'
import { docsFolder, documented } from './fixtures/docsFolder'
import { docs } from './plugin'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

const shop = {
  'mkdocs.yml': `site_name: The Shop
site_description: How the shop works
repo_url: https://git.example.com/acme/shop
edit_uri: edit/main/docs/
nav:
  - Overview: index.md
  - Guides:
      - guides/deploy.md
      - Gone: guides/gone.md
  - Chat: https://chat.example.com
`,
  'docs/index.md': `# The Shop

Sells things. See [how to deploy](guides/deploy.md#at-night), [nowhere](missing.md) and [no part](guides/deploy.md#no-such).

![A dot](images/dot.png) ![A drawing](images/drawing.svg) ![Lost](images/lost.png)
`,
  'docs/guides/deploy.md': `# How to deploy

Press the button.

## At night

Do not press the purple button. <script>alert(1)</script> [run](javascript:alert(1))

[back](../index.md)
`,
  'docs/hidden.md': '# Not in the navigation\n',
  'docs/images/dot.png': png,
  'docs/images/drawing.svg': svg,
}

describe('Docs of a folder', () => {
  let portal: TestPortal
  let folder: Awaited<ReturnType<typeof docsFolder>>
  beforeAll(async () => {
    folder = await docsFolder({
      shop,
      plain: {
        'docs/b.md': '# Bravo',
        'docs/a.md': 'Alpha without a title',
        'docs/index.md': '# Plain',
        'docs/more/c.md': '# C',
      },
      readme: { 'README.md': '# Read me\n\nSee [the code](src/main.ts).', 'src/main.ts': '', 'NOTES.md': '# Notes' },
      empty: { 'notes.txt': 'nothing' },
      hostile: {
        'mkdocs.yml':
          'docs_dir: ../../..\nhooks: [evil.py]\nnav:\n  - Up: ../../../secret.md\n  - Abs: /etc/passwd\n  - Link: link.md\n  - Home: index.md\n  - Sub: "!include ../../shop/mkdocs.yml"\n  - Self: "!include ./mkdocs.yml"\n',
        'docs/index.md':
          '# Hostile\n\n--8<-- "../../shop/docs/index.md"\n\n--8<-- "/etc/passwd"\n\n![x](../../../shop/docs/images/dot.png) ![y](/etc/passwd.png)\n',
      },
      large: { 'docs/index.md': '# Large', 'docs/huge.md': `# Huge\n\n${'word '.repeat(500_000)}` },
      crowded: { 'docs/index.md': '# Crowded' },
      moving: { 'docs/index.md': '# Moving', 'docs/still.md': '# Still' },
    })
    await symlink(join(folder.folder, 'shop', 'docs', 'index.md'), join(folder.folder, 'hostile', 'docs', 'link.md'))
    portal = await startPortal({ config: folder.config })
  })

  test('a site has the name, the order and the sections that mkdocs.yml gives it', async () => {
    const site = await builtSite(portal, 'shop')

    expect(site).toMatchObject({
      ref: 'component:default/shop',
      title: 'The Shop',
      description: 'How the shop works',
      pages: 3,
      failure: null,
      start: '',
      nav: [
        { title: 'Overview', path: '' },
        { title: 'Guides', children: [{ title: 'How to deploy', path: 'guides/deploy' }] },
        { title: 'Chat', url: 'https://chat.example.com' },
      ],
    })
    expect(await portal.call(docs.routes.sites, {})).toContainEqual(expect.objectContaining({ title: 'The Shop' }))
  })

  test('a page comes with its title once, its headings, its place and where it is edited', async () => {
    await builtSite(portal, 'shop')
    const page = await portal.call(docs.routes.page, { ...component('shop'), path: 'guides/deploy' })

    expect(page).toMatchObject({
      title: 'How to deploy',
      titleId: 'how-to-deploy',
      breadcrumbs: [{ title: 'Guides', path: 'guides/deploy' }],
      previous: { title: 'Overview', path: '' },
      next: null,
      editUrl: 'https://git.example.com/acme/shop/edit/main/docs/guides/deploy.md',
    })
    expect(page.headings.map(({ id }) => id)).toEqual(['how-to-deploy', 'at-night'])
    expect(page.html).not.toContain('<h1')
    expect(page.html).toContain('id="at-night"')
    expect(page.html).toContain('href="/docs/default/component/shop"')
  })

  test('nothing in a page runs', async () => {
    await builtSite(portal, 'shop')
    const { html } = await portal.call(docs.routes.page, { ...component('shop'), path: 'guides/deploy' })

    expect(html).toContain('purple button')
    expect(html).not.toMatch(/<script|href="javascript:/)
  })

  test('addresses of TechDocs lead to the same page, and an unknown one says so', async () => {
    await builtSite(portal, 'shop')
    const paths = ['guides/deploy/', 'guides/deploy/index.html', 'guides/deploy.md']
    const pages = await Promise.all(paths.map((path) => portal.call(docs.routes.page, { ...component('shop'), path })))

    expect(pages.map(({ path }) => path)).toEqual(paths.map(() => 'guides/deploy'))
    await expect(portal.call(docs.routes.page, { ...component('shop'), path: 'x' })).rejects.toMatchObject({
      statusCode: 404,
    })
    await expect(portal.call(docs.routes.site, component('none'))).rejects.toThrow('There is no docs site')
  })

  test('what is missing or leads nowhere is told of with its file, and the rest is shown', async () => {
    const site = await builtSite(portal, 'shop')
    const problems = await portal.call(docs.routes.problems, component('shop'))

    const told = problems.map(({ level, message, file }) => `${level} ${file}: ${message}`)
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^error mkdocs.yml: The navigation names guides\/gone.md/),
        expect.stringMatching(/^warning docs\/index.md: The link to missing.md leads nowhere/),
        expect.stringMatching(/^warning docs\/index.md: The link to guides\/deploy.md#no-such leads to the page, but/),
        expect.stringMatching(/^warning docs\/index.md: The link to images\/lost.png leads nowhere/),
        expect.stringMatching(/^info docs\/hidden.md: .* not in the navigation/),
      ]),
    )
    expect(problems.find(({ message }) => message.includes('missing.md'))?.line).toBe(3)
    expect(site.problems).toBe(problems.filter(({ level }) => level !== 'info').length)
  })

  test('a picture is served as what it is, and only read again when it changed', async () => {
    await builtSite(portal, 'shop')
    const path = '/api/docs/assets/default/component/shop/docs/images/dot.png'
    const answer = await portal.fetch(path)

    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const again = await portal.fetch(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test('a drawing cannot run what is in it, even opened by itself', async () => {
    await builtSite(portal, 'shop')
    const answer = await portal.fetch('/api/docs/assets/default/component/shop/docs/images/drawing.svg')

    expect(answer.headers.get('content-type')).toBe('image/svg+xml')
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'")
  })

  test.each([
    'mkdocs.yml',
    'docs/index.md',
    '../plain/docs/index.md',
    '..%2f..%2fapp-config.yaml',
    'docs/images/none.png',
  ])('no file but the pictures of pages can be fetched: %s', async (path) => {
    await builtSite(portal, 'shop')
    const answer = await portal.fetch(`/api/docs/assets/default/component/shop/${path}`)
    expect(answer.status).toBe(404)
  })

  test('a page can be had as it was written', async () => {
    await builtSite(portal, 'shop')
    const first = await portal.fetch('/api/docs/markdown/default/component/shop')
    const other = await portal.fetch('/api/docs/markdown/default/component/shop/guides/deploy.md')

    expect(await first.text()).toBe(shop['docs/index.md'])
    expect(other.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await other.text()).toBe(shop['docs/guides/deploy.md'])
  })

  test('without mkdocs.yml the files of docs/ are the site, in the order of their names', async () => {
    expect((await builtSite(portal, 'plain')).nav).toEqual([
      { title: 'Plain', path: '' },
      { title: 'A', path: 'a' },
      { title: 'Bravo', path: 'b' },
      { title: 'More', children: [{ title: 'C', path: 'more/c' }] },
    ])
  })

  test('without docs/ the README alone is the site', async () => {
    expect(await builtSite(portal, 'readme')).toMatchObject({ pages: 1, nav: [{ title: 'Read me', path: '' }] })
  })

  test('a folder with nothing to read says what to add', async () => {
    const { failure, builtAt } = await builtSite(portal, 'empty')

    expect(builtAt).toBeNull()
    expect(failure).toMatch(/no mkdocs.yml.*Add one of them/)
  })

  test('nothing outside of the folder is read, whatever its files name', async () => {
    const site = await builtSite(portal, 'hostile')
    const { html } = await portal.call(docs.routes.page, component('hostile'))
    const problems = await portal.call(docs.routes.problems, component('hostile'))

    expect(site.nav).toEqual([{ title: 'Home', path: '' }])
    expect(html).not.toMatch(/Sells things|root:/)
    const told = problems.map(({ message }) => message).join('\n')
    expect(told).toMatch(/docs_dir is '..\/..\/..', which leads out/)
    expect(told).toMatch(/names ..\/..\/..\/secret.md, which leads out/)
    expect(told).toMatch(/!include ..\/..\/shop\/mkdocs.yml leads out/)
    expect(told).toMatch(/includes a file that is part of this site already/)
  })

  test('a page that is too large is left out and told of, and the others are there', async () => {
    const site = await builtSite(portal, 'large')
    const problems = await portal.call(docs.routes.problems, component('large'))

    expect(site.nav).toEqual([{ title: 'Large', path: '' }])
    expect(problems).toMatchObject([
      { level: 'error', file: 'docs/huge.md', message: expect.stringMatching(/2.4 MB and is left out: at most 2 MB/) },
    ])
  })

  test('a section is found by its words, with the page and the site that it stands in', async () => {
    await builtSite(portal, 'shop')
    const { results } = await portal.call(search.routes.find, { text: 'purple button', type: 'docs.section' })

    expect(results).toMatchObject([
      {
        title: 'At night',
        to: '/docs/default/component/shop/guides/deploy#at-night',
        facets: { kind: 'Component', site: 'component:default/shop', owner: 'group:default/team' },
        fields: { siteTitle: 'The Shop', pageTitle: 'How to deploy', heading: 'At night' },
      },
    ])
  })

  test('of many builds at once, what stays is how the source is now', async () => {
    await builtSite(portal, 'crowded')
    const builds = Array.from({ length: 6 }, async (_, index) => {
      await folder.write('crowded', { 'docs/index.md': `# Version ${index}`, [`docs/page-${index}.md`]: '# Page' })
      return portal.call(docs.routes.build, component('crowded'))
    })
    await Promise.all(builds)
    await folder.write('crowded', { 'docs/index.md': '# The last version' })
    await Promise.all([1, 2, 3].map(() => portal.call(docs.routes.build, component('crowded'))))
    const { nav } = await portal.call(docs.routes.site, component('crowded'))

    expect(nav.map(({ title }) => title)).toEqual(['The last version', 'Page', 'Page', 'Page', 'Page', 'Page', 'Page'])
    const pages = nav.map(({ path }) => portal.call(docs.routes.page, { ...component('crowded'), path: path ?? '' }))
    expect((await Promise.all(pages)).map(({ title }) => title)).toEqual(nav.map(({ title }) => title))
  })

  test('what changed is read again, and what is gone is gone from search as well', async () => {
    await builtSite(portal, 'moving')
    await folder.write('moving', { 'docs/index.md': '# Moving\n\n## Walrus\n\nNew here.', 'docs/third.md': '# Third' })
    await folder.remove('moving/docs/still.md')
    const site = await portal.call(docs.routes.build, component('moving'))

    expect(site.nav.map(({ title }) => title)).toEqual(['Moving', 'Third'])
    const found = async (text: string) =>
      (await portal.call(search.routes.find, { text, type: 'docs.section' })).results.map(({ to }) => to)
    expect(await found('walrus')).toEqual(['/docs/default/component/moving#walrus'])

    await folder.write('moving', { 'docs/index.md': '# Moving' })
    await portal.call(docs.routes.build, component('moving'))
    expect(await found('walrus')).toEqual([])
    expect(await found('still moving')).toEqual([])
  })
})

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

  test('when the source fails, the last good version stays and says why', async () => {
    const server = await register({ 'docs/index.md': '# Once good' }, 'failing')
    await builtSite(portal, 'failing')

    await server.close()
    const site = await portal.call(docs.routes.build, component('failing'))

    expect(site).toMatchObject({ pages: 1, failure: expect.any(String), failedAt: expect.any(String) })
    expect(await portal.call(docs.routes.page, component('failing'))).toMatchObject({ title: 'Once good' })
  })

  test('only a page that changed is rendered again', async () => {
    const server = await register(
      { 'mkdocs.yml': 'nav: [index.md, a.md]', 'docs/index.md': '# First', 'docs/a.md': '# Same' },
      'changing',
    )
    await builtSite(portal, 'changing')
    const before = await changedAt(portal, 'changing')

    server.files['docs/index.md'] = '# Second'
    await portal.call(docs.routes.build, component('changing'))

    const after = await changedAt(portal, 'changing')
    expect(after['docs/a.md']).toBe(before['docs/a.md'])
    expect(after['docs/index.md']).not.toBe(before['docs/index.md'])
    expect((await portal.call(docs.routes.page, component('changing'))).title).toBe('Second')
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

  test('when its entity goes, a site goes with all that search knew of it', async () => {
    const server = await serveFiles({
      'catalog-info.yaml': documented('leaving'),
      'docs/index.md': '# Leaving\n\nThe okapi waves.',
    })
    const { location } = await portal.call(catalog.routes.addLocation, { target: server.url('catalog-info.yaml') })
    await builtSite(portal, 'leaving')
    expect((await portal.call(search.routes.find, { text: 'okapi' })).results).toHaveLength(1)

    await portal.call(catalog.routes.removeLocation, { id: location.id })

    await vi.waitFor(
      () => expect(portal.call(docs.routes.site, component('leaving'))).rejects.toMatchObject({ statusCode: 404 }),
      { timeout: 20_000 },
    )
    expect((await portal.call(search.routes.find, { text: 'okapi' })).results).toEqual([])
  })

  test('a site follows its entity to another folder', async () => {
    const server = await register({ 'docs/index.md': '# Old place', 'new/README.md': '# New place' }, 'moved')
    await builtSite(portal, 'moved')

    server.files['catalog-info.yaml'] = documented('moved', 'dir:./new')
    await portal.call(catalog.routes.refreshEntity, { entityRef: 'component:default/moved' })

    await siteWhen(portal, 'moved', ({ nav }) => nav[0]?.title === 'New place')
  })
})

test('without the permission to read, neither pages nor pictures nor sources can be had', async () => {
  const folder = await docsFolder({ shop })
  const portal = await startPortal({ config: { ...folder.config, permissions: { guests: ['catalog.read'] } } })

  await expect(portal.call(docs.routes.page, component('shop'))).rejects.toMatchObject({ statusCode: 403 })
  expect((await portal.fetch('/api/docs/assets/default/component/shop/docs/images/dot.png')).status).toBe(403)
  expect((await portal.fetch('/api/docs/markdown/default/component/shop')).status).toBe(403)
  await expect(portal.call(docs.routes.build, component('shop'))).rejects.toMatchObject({ statusCode: 403 })
})
