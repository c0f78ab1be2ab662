import type { ServerResponse } from 'node:http'
import { serve, serveFiles, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../../catalog/plugin'
import { search } from '../../search/plugin'
import { builtSite, component, siteWhen } from '../fixtures/builtSite'
import { changedAt } from '../fixtures/changedAt'
import { docsFolder, documented } from '../fixtures/docsFolder'
import { docs } from '../plugin'

describe('When docs change', () => {
  let portal: TestPortal
  let folder: Awaited<ReturnType<typeof docsFolder>>
  beforeAll(async () => {
    folder = await docsFolder({
      crowded: { 'docs/index.md': '# Crowded' },
      moving: { 'docs/index.md': '# Moving', 'docs/still.md': '# Still' },
    })
    portal = await startPortal({ config: folder.config })
  })

  async function register(files: Record<string, string>, name: string) {
    const server = await serveFiles({ 'catalog-info.yaml': documented(name), ...files })
    await portal.call(catalog.routes.addLocation, { target: server.url('catalog-info.yaml') })
    return server
  }

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

  test('when the source fails, the last good version stays and says why', async () => {
    const server = await register({ 'docs/index.md': '# Once good' }, 'failing')
    await builtSite(portal, 'failing')

    await server.close()
    const site = await portal.call(docs.routes.build, component('failing'))

    expect(site).toMatchObject({ pages: 1, failure: expect.any(String), failedAt: expect.any(String) })
    expect(await portal.call(docs.routes.page, component('failing'))).toMatchObject({ title: 'Once good' })
  })

  test('a source that has been away for months is still asked, and says so', async () => {
    const server = await register({ 'docs/index.md': '# Once good' }, 'forsaken')
    await builtSite(portal, 'forsaken')
    await server.close()
    await withClient(portal.database, (client) =>
      client.query(`update docs.sites set failures = 5000 where ref = 'component:default/forsaken'`),
    )

    const site = await portal.call(docs.routes.build, component('forsaken'))

    expect(site).toMatchObject({ pages: 1, failure: expect.any(String) })
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

  test('when its entity goes, a site goes with all that search knew of it', async () => {
    const server = await serveFiles({
      'catalog-info.yaml': documented('leaving'),
      'docs/index.md': '# Leaving\n\nThe okapi waves.',
    })
    const { location } = await portal.call(catalog.routes.addLocation, { target: server.url('catalog-info.yaml') })
    await builtSite(portal, 'leaving')
    expect((await portal.call(search.routes.find, { text: 'okapi' })).results).toHaveLength(1)

    await portal.call(catalog.routes.removeLocation, { id: location.id })

    const answer = () =>
      portal.call(docs.routes.site, component('leaving')).then(
        () => 200,
        ({ statusCode }) => statusCode,
      )
    await expect.poll(answer).toBe(404)
    expect((await portal.call(search.routes.find, { text: 'okapi' })).results).toEqual([])
  })

  test('a site follows its entity to another folder', async () => {
    const server = await register({ 'docs/index.md': '# Old place', 'new/README.md': '# New place' }, 'moved')
    await builtSite(portal, 'moved')

    server.files['catalog-info.yaml'] = documented('moved', 'dir:./new')
    await portal.call(catalog.routes.refreshEntity, { entityRef: 'component:default/moved' })

    await siteWhen(portal, 'moved', ({ nav }) => nav[0]?.title === 'New place')
  })

  test('what fails at the old place after that says nothing of the new one', async () => {
    const files: Record<string, string> = {
      '/catalog-info.yaml': documented('going', 'dir:./old'),
      '/old/README.md': '# Old place',
      '/new/README.md': '# New place',
    }
    let isSlow = false
    const waiting: ServerResponse[] = []
    const { origin } = await serve(({ url = '' }, response) => {
      if (isSlow && url.startsWith('/old/')) waiting.push(response)
      else response.writeHead(files[url] ? 200 : 404).end(files[url])
    })
    await portal.call(catalog.routes.addLocation, { target: `${origin}/catalog-info.yaml` })
    await builtSite(portal, 'going')

    isSlow = true
    const building = portal.call(docs.routes.build, component('going'))
    await expect.poll(() => waiting.length).toBeGreaterThan(0)
    files['/catalog-info.yaml'] = documented('going', 'dir:./new')
    await portal.call(catalog.routes.refreshEntity, { entityRef: 'component:default/going' })
    await siteWhen(portal, 'going', ({ nav }) => nav[0]?.title === 'New place')
    for (const response of waiting) response.writeHead(500).end()

    expect(await building).toMatchObject({ nav: [{ title: 'New place' }], failure: null })
  })
})
