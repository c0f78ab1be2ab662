import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { search } from '../search/plugin'
import { builtSite, component } from './fixtures/builtSite'
import { docsFolder, documented } from './fixtures/docsFolder'
import { shop } from './fixtures/shop'
import { docs } from './plugin'

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
      deep: {
        'catalog-info.yaml': documented('deep', 'dir:./book/docs/'),
        'book/mkdocs.yml': 'nav: [index.md]',
        'book/docs/index.md': '# Deep',
      },
      included: {
        'docs/index.md':
          '# Included\n\n--8<-- "parts/one.md"\n\n--8<--\nparts/two.md\n--8<--\n\n--8<-- "parts/gone.md"\n',
        'parts/one.md': 'The first part.',
        'parts/two.md': 'The second part.',
      },
      hostile: {
        'mkdocs.yml':
          'docs_dir: ../../..\nhooks: [evil.py]\nnav:\n  - Up: ../../../secret.md\n  - Abs: /etc/passwd\n  - Link: link.md\n  - Home: index.md\n  - Sub: "!include ../../shop/mkdocs.yml"\n  - Self: "!include ./mkdocs.yml"\n',
        'docs/index.md':
          '# Hostile\n\n--8<-- "../../shop/docs/index.md"\n\n--8<-- "/etc/passwd"\n\n![x](../../../shop/docs/images/dot.png) ![y](/etc/passwd.png)\n',
      },
      large: { 'docs/index.md': '# Large', 'docs/huge.md': `# Huge\n\n${'word '.repeat(500_000)}` },
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
        expect.stringMatching(/^warning docs\/hidden.md: There is no image `..\/mkdocs.yml` that can be shown/),
      ]),
    )
    expect(told.filter((each) => each.includes('#gone'))).toEqual([
      'warning docs/hidden.md: The link to #gone leads to the page, but there is no part #gone on it.',
    ])
    expect(problems.find(({ message }) => message.includes('missing.md'))?.line).toBe(3)
    expect(site.problems).toBe(problems.filter(({ level }) => level !== 'info').length)
  })

  test('a page includes files of the site, one by one and as a list, and says which are not there', async () => {
    await builtSite(portal, 'included')
    const { html } = await portal.call(docs.routes.page, component('included'))
    const problems = await portal.call(docs.routes.problems, component('included'))

    expect(html).toMatch(/The first part\.[\s\S]*The second part\./)
    expect(problems.map(({ message, line }) => [message, line])).toEqual([['There is no snippet `parts/gone.md`.', 9]])
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

  test('who names the folder of the pages is told to name the one above', async () => {
    expect((await builtSite(portal, 'deep')).failure).toBe(
      'There is no mkdocs.yml in book/docs, but one in the folder above: did you mean dir:book in backstage.io/techdocs-ref?',
    )
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
})
