import { buildEntity, catalogFile, serve, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { eventuallyRefreshed } from '../testing/eventuallyRefreshed'
import { nameOf, register } from '../testing/register'

const { routes } = catalog
const component = (name: string) => catalogFile(buildEntity({ metadata: { name } }))

/** A Gitea with one repository `acme/shop`, by branch and path. */
const branches: Record<string, Record<string, string>> = {
  main: {
    'catalog-info.yaml': component('shop'),
    'services/till/catalog-info.yaml': component('till'),
    'configured.yaml': component('configured'),
    'listed.yaml': component('listed'),
    'docs/index.md': '# Shop',
  },
  'feature/new': {
    'catalog-info.yaml': component('new-shop'),
    'services/till/catalog-info.yaml': component('new-till'),
  },
  'release/1.2': {
    'old/configured.yaml': component('released'),
    'old/named.yaml': component('named'),
    'old/listed.yaml': component('listed-there'),
    'old/before.yaml': component('before'),
    'old/after.yaml': component('after'),
  },
  bare: {
    'README.md': '# Seat map\n\nShows **which seats** are free & <b>where</b>.\n',
    '.github/CODEOWNERS': `# Whoever is asked for a review
* @acme/nobody @acme/Stage
/docs/ ana@example.com
/api/ @AnaC
/apps/web/ @acme/props
`,
    'package.json': '{ "dependencies": { "fastify": "5.0.0" } }',
    'docs/index.md': '# Docs',
    'api/openapi.yaml': 'openapi: 3.1.0',
    'apps/web/index.html': '',
  },
}

/** What that Gitea answers of a file at a ref, or of the tree of a ref; nothing for everything else. */
function answerOf({ pathname, searchParams }: URL): string | undefined {
  const filesAt = (ref: string | null) => branches[ref === 'HEAD' ? 'main' : (ref ?? '')]
  const asked = /^\/api\/v1\/repos\/acme\/shop\/(raw|git\/trees)\/(.*)$/
  const [, what, which = ''] = asked.exec(decodeURIComponent(pathname)) ?? []
  if (what === 'raw') return filesAt(searchParams.get('ref'))?.[which]
  const files = what && filesAt(which)
  return files && JSON.stringify({ tree: Object.keys(files).map((path) => ({ path, type: 'blob' })) })
}

/** Pages that whoever wrote the configuration happened to see. */
const configured = '/acme/shop/raw/branch/main/configured.yaml'
const atBranch = [
  '/acme/shop/src/branch/release/1.2/old/configured.yaml',
  '/acme/shop/src/branch/release/1.2/**/named.yaml',
]

/** Whom CODEOWNERS may mean: by name, by mail, by their names at the code host. */
const atHost = (annotation: string, name: string) => ({ annotations: { [`github.com/${annotation}`]: name } })
const owners = [
  buildEntity({ kind: 'Group', metadata: { name: 'stage' } }),
  buildEntity({ kind: 'Group', metadata: { name: 'requisites', ...atHost('team-slug', 'Acme/Props') } }),
  buildEntity({ kind: 'User', metadata: { name: 'ana' }, spec: { profile: { email: 'Ana@example.com' } } }),
  buildEntity({ kind: 'User', metadata: { name: 'bea', namespace: 'people', ...atHost('user-login', 'anac') } }),
]

describe('The address of', () => {
  let portal: TestPortal
  let origin: string
  beforeAll(async () => {
    ;({ origin } = await serve((request, response) => {
      const body = answerOf(new URL(request.url ?? '/', 'http://gitea'))
      response.writeHead(body === undefined ? 404 : 200).end(body)
    }))
    const integrations = { gitea: [{ host: new URL(origin).host, baseUrl: origin }] }
    const locations = [configured, ...atBranch].map((path) => ({ type: 'url', target: `${origin}${path}` }))
    const config = { integrations, catalog: { locations }, backend: { reading: { allow: [] } } }
    portal = await startPortal({ app: true, config })
  })

  const plan = (path: string) => portal.call(routes.plan, { target: `${origin}/acme/shop${path}` })

  test('a file at a branch with slashes in its name is that of the file there', async () => {
    const { target, changes } = await plan('/src/branch/feature/new/services/till/catalog-info.yaml')
    expect(target).toBe(`${origin}/acme/shop/src/branch/feature%2Fnew/services/till/catalog-info.yaml`)
    expect(changes).toMatchObject([{ ref: 'component:default/new-till', action: 'create' }])
  })

  test('any page of a file is one location', async () => {
    const page = `${origin}/acme/shop/src/branch/feature%2Fnew/catalog-info.yaml`
    await portal.call(routes.addLocation, { target: `${origin}/acme/shop/src/branch/feature/new/catalog-info.yaml` })
    const { location, changes } = await plan('/raw/branch/feature%2Fnew/catalog-info.yaml?display=source')
    expect([location?.target, changes[0]?.action]).toEqual([page, 'unchanged'])
  })

  test('a location of the configuration is that location, whichever page of the file it is', async () => {
    const { target, location } = await portal.call(routes.plan, { target: `${origin}${configured}` })
    expect([target, location?.origin]).toEqual([`${origin}${configured}`, 'config'])
    await expect(portal.call(routes.addLocation, { target })).rejects.toThrow('it stands in app-config.yaml')
  })

  test('a file of the configuration at a branch with slashes in its name is that of the file there', async () => {
    await eventuallyRefreshed(portal, async () => {
      for (const name of ['released', 'named'])
        expect((await portal.call(routes.describe, nameOf(`component:default/${name}`))).file).toMatch(
          `${origin}/acme/shop/src/branch/release%2F1.2/old/`,
        )
    })
  })

  test('a file in a Location, at whichever page and branch, is one that is registered already', async () => {
    const pages = ['raw/branch/main/listed.yaml', 'src/branch/release/1.2/old/listed.yaml']
    const targets = pages.map((page) => `${origin}/acme/shop/${page}`)
    const location = buildEntity({ kind: 'Location', metadata: { name: 'elsewhere' }, spec: { targets } })
    branches.main = { ...branches.main, 'all.yaml': catalogFile(location) }
    const { location: of } = await register(portal, `${origin}/acme/shop/src/branch/main/all.yaml`)
    expect(of).toMatchObject({ entities: 3, errors: 0 })
    for (const path of ['main/listed.yaml', 'release%2F1.2/old/listed.yaml', 'release/1.2/old/listed.yaml']) {
      const { counts, problems } = await plan(`/src/branch/${path}`)
      expect([problems[0]?.code, counts.unchanged]).toEqual(['shared', 1])
    }
    expect(await portal.call(routes.refresh, { id: of.id })).toMatchObject({ entities: 3, errors: 0 })
  })

  test('a file that was stored by another page of it goes on saying what it said while it cannot be read', async () => {
    const target = `${origin}/acme/shop/raw/branch/main/away.yaml`
    const location = buildEntity({ kind: 'Location', metadata: { name: 'before' }, spec: { target } })
    branches.main = { ...branches.main, 'before.yaml': catalogFile(location), 'away.yaml': component('away') }
    const { location: of } = await register(portal, `${origin}/acme/shop/src/branch/main/before.yaml`)
    const away = nameOf('component:default/away')
    const { uid } = (await portal.call(routes.entityByName, away)).metadata
    await withClient(portal.database, (client) =>
      client.query('update catalog.files set url = $1 where location_id = $2 and url like $3', [
        target,
        of.id,
        '%/away.yaml',
      ]),
    )
    delete branches.main['away.yaml']
    expect(await portal.call(routes.refresh, { id: of.id })).toMatchObject({ entities: 2, failingFiles: 1 })
    expect((await portal.call(routes.entityByName, away)).metadata.uid).toBe(uid)
  })

  test('a location can be moved to a branch with slashes in its name', async () => {
    const { location } = await register(portal, `${origin}/acme/shop/src/branch/release/1.2/old/before.yaml`)
    const target = `${origin}/acme/shop/raw/branch/release/1.2/old/after.yaml`
    expect(await portal.call(routes.moveLocation, { id: location.id, type: 'url', target })).toMatchObject({
      target: `${origin}/acme/shop/src/branch/release%2F1.2/old/after.yaml`,
    })
    const lost = `${origin}/acme/shop/src/branch/main/lost.yaml`
    await expect(portal.call(routes.moveLocation, { id: location.id, type: 'url', target: lost })).rejects.toThrow(
      'The new location cannot be read: There is no file at',
    )
  })

  test('a repository or a folder gives those of the catalog files in it', async () => {
    expect((await plan('/src/branch/feature/new/services')).instead).toEqual([
      `${origin}/acme/shop/src/branch/feature%2Fnew/services/till/catalog-info.yaml`,
    ])
    expect((await plan('')).instead).toEqual([
      `${origin}/acme/shop/src/commit/HEAD/catalog-info.yaml`,
      `${origin}/acme/shop/src/commit/HEAD/services/till/catalog-info.yaml`,
      `${origin}/acme/shop/src/commit/HEAD/**/catalog-info.yaml`,
    ])
    expect(await plan('/src/branch/main/nothing')).toMatchObject({ instead: [], problems: [{ code: 'unreadable' }] })
    expect((await plan('/issues')).problems[0]?.message).toContain('is not the page of a file in a repository')
  })

  const facts = (target: string) => portal.call(routes.facts, { target })

  test('a repository without a catalog file says what one could say, and from where it knows', async () => {
    branches.main = { ...branches.main, 'stage.yaml': catalogFile(...owners) }
    await register(portal, `${origin}/acme/shop/src/branch/main/stage.yaml`)
    expect(await facts(`${origin}/acme/shop/src/branch/bare`)).toEqual({
      name: { value: 'shop', from: 'the name of the repository' },
      title: { value: 'Seat map', from: 'README.md, line 1' },
      description: { value: 'Shows which seats are free & where.', from: 'README.md, line 3' },
      owner: { value: 'stage', from: '.github/CODEOWNERS, line 2: @acme/nobody @acme/Stage' },
      type: { value: 'service', from: 'package.json' },
      tags: [
        { value: 'javascript', from: 'package.json' },
        { value: 'fastify', from: 'package.json' },
      ],
      annotations: [
        { name: 'gitea.com/repo-slug', value: 'acme/shop', from: 'the address' },
        { name: 'backstage.io/techdocs-ref', value: 'dir:.', from: 'docs/index.md' },
      ],
      apis: [{ suffix: 'api', type: 'openapi', path: 'api/openapi.yaml' }],
      moreApis: 0,
      file: `${origin}/acme/shop/src/branch/bare/catalog-info.yaml`,
    })
    const folder = await facts(`${origin}/acme/shop/src/branch/bare/apps/web`)
    expect([folder.name.value, folder.owner?.value, folder.title]).toEqual(['web', 'requisites', undefined])
    const ownerOf = async (folder: string) =>
      (await facts(`${origin}/acme/shop/src/branch/bare/${folder}`)).owner?.value
    expect([await ownerOf('docs'), await ownerOf('api')]).toEqual(['user:default/ana', 'user:people/bea'])
  })

  test('of what lists no files only the address is known, and it is said why', async () => {
    const { name, unread, apis } = await facts('https://git.example.com/acme/My%20Shop')
    expect([name.value, apis]).toEqual(['my-shop', []])
    expect(unread).toContain('is no repository at a code host that the portal knows')
    expect((await facts(`${origin}/acme/secret`)).unread).toContain(`${origin}/acme/secret (404)`)
    await expect(facts('file:///etc/passwd')).rejects.toThrow('is no web address')
  })

  test('a repository without a catalog file leads to one that is filled in, with the reasons, and can be changed', async () => {
    const page = await openPage(
      `${portal.url}/catalog/register?target=${encodeURIComponent(`${origin}/acme/shop/src/branch/bare`)}`,
    )
    await page.getByText('From .github/CODEOWNERS, line 2: @acme/nobody @acme/Stage').waitFor()
    await page.locator('[data-level=error]').getByText('spec.lifecycle').first().waitFor()
    await page.getByRole('radio', { name: 'experimental' }).check()
    await page.locator('[data-level=error]').first().waitFor({ state: 'detached' })
    await page.getByLabel('Title', { exact: true }).fill('Seats')
    await page.getByText('It was “Seat map”, from README.md, line 1').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('checkbox', { name: 'API shop-api (openapi)' }).uncheck()
    await page.getByText('providesApis').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Preview the saved file' }).click()
    await page.getByText('This address could not be read').waitFor()
    expect(await page.getByLabel('Address of a catalog file').inputValue()).toMatch(/bare\/catalog-info\.yaml$/)
  })

  test('a repository leads to the plan of a file in it', async () => {
    const page = await openPage(
      `${portal.url}/catalog/register?target=${encodeURIComponent(`${origin}/acme/shop/src/branch/main`)}`,
    )
    await page.getByText('2 are called').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'services/till/catalog-info.yaml' }).click()
    await page.getByText('1 file read: 1 to create.').waitFor()
    expect(await page.getByLabel('Address of a catalog file').inputValue()).toMatch(/till\/catalog-info\.yaml$/)
  })
})
