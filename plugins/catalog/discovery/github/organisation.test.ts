import { describe, expect, test } from 'vitest'
import { catalog } from '../../plugin'
import { locationsOf } from '../../testing/register'
import type { GithubContent } from '../fixtures/github/answers'
import { serveGithub } from '../fixtures/github/serveGithub'
import { startAt } from '../fixtures/github/startAt'

const { routes } = catalog

describe('Teams and people of an organisation', () => {
  const content = {
    teams: {
      shop: { members: ['ana', 'bo', 'cy'] },
      cart: { members: ['bo'], parent: 'shop' },
      empty: { members: [] },
    },
    people: {
      ana: { name: 'Ana Costa', email: 'ana@example.com' },
      bo: { name: null, email: null },
      cy: { name: 'Cy: "#1"', email: null },
      dee: { name: 'Dee', email: null },
    },
  }

  async function startOrg(has: GithubContent = structuredClone(content)) {
    const github = await serveGithub(has, { token: 't' })
    const providers = { githubOrg: [{ id: 'acme', githubUrl: github.origin, orgs: ['acme'] }] }
    return { github, ...(await startAt(github, { providers })) }
  }

  test('are groups with their parents, and users with the teams that they are in themselves', async () => {
    const { portal, run } = await startOrg()
    expect(await run()).toMatchObject({ failure: null, result: { listed: 7, removed: 0 } })
    const { items } = await portal.call(routes.queryEntities, {})
    const said = items.map(({ kind, metadata, spec }) => [kind, metadata?.name, spec?.parent ?? spec?.memberOf])
    expect(said).toEqual(
      expect.arrayContaining([
        ['Group', 'cart', 'shop'],
        ['Group', 'shop', undefined],
        ['User', 'ana', ['shop']],
        ['User', 'bo', ['cart']],
        ['User', 'dee', []],
      ]),
    )
    const ana = await portal.call(routes.entityByName, { kind: 'user', namespace: 'default', name: 'ana' })
    expect(ana.spec?.profile).toMatchObject({ displayName: 'Ana Costa', email: 'ana@example.com' })
    expect(ana.metadata.annotations).toMatchObject({
      'github.com/user-login': 'ana',
      'backstage.io/managed-by-location': 'provider:githubOrg:acme',
    })
  })

  test('are read however long the file is that they make', async () => {
    const bio = 'Knows: the shop and the cart. '.repeat(2000)
    const people = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`p${i}`, { bio }]))
    const { portal, run } = await startOrg({ people, teams: {} })
    expect(await run()).toMatchObject({ failure: null, result: { listed: 25 } })
    const [location] = await locationsOf(portal)
    expect(location).toMatchObject({ entities: 25, failure: null })
  })

  test('change with it, as versions of a file, a refresh of the location reads what was written, and who left can be restored', async () => {
    const { github, portal, run } = await startOrg()
    await run()
    delete (github.content.people as Record<string, unknown>).dee
    expect(await run()).toMatchObject({ result: { listed: 6, added: 0, removed: 1 } })
    const [location] = await locationsOf(portal)
    const refreshed = await portal.call(routes.refresh, { id: location?.id ?? '' })
    expect(refreshed).toMatchObject({ type: 'provider', target: 'githubOrg:acme', entities: 6, failure: null })
    const { text } = await portal.call(routes.source, { kind: 'user', namespace: 'default', name: 'cy' })
    expect(text).toContain('kind: User')
    await portal.call(routes.restoreGone, { ref: 'user:default/dee' })
    const restored = await portal.call(routes.source, { kind: 'user', namespace: 'default', name: 'dee' })
    expect(restored).toMatchObject({ file: 'githubOrg:acme', text: expect.stringContaining('The file is gone') })
  })
})
