import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { findViolations, openPage } from '@callboard/testing/browser'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'

const group = (name: string, title: string, spec: Record<string, unknown> = {}, metadata = {}) =>
  buildEntity({ kind: 'Group', metadata: { name, title, ...metadata }, spec })
const user = (name: string, displayName: string, memberOf: string[]) =>
  buildEntity({
    kind: 'User',
    metadata: { name },
    spec: { memberOf, profile: { displayName, email: `${name}@example.com`, title: 'Engineer' } },
  })
const component = (name: string, owner: string) => buildEntity({ metadata: { name }, spec: { owner } })

const system = (name: string, owner: string) => buildEntity({ kind: 'System', metadata: { name }, spec: { owner } })

const organisation = catalogFile(
  group('retail', 'Retail', { children: ['shop', 'hollow'] }),
  group(
    'shop',
    'Web Shop',
    { profile: { email: 'shop@example.com' } },
    {
      description: 'Sells to people.',
      links: [{ url: 'https://chat.example.com/shop', title: '#shop', icon: 'chat' }],
    },
  ),
  group('hollow', 'Hollow'),
  group('hen', 'Hen', { parent: 'egg' }),
  group('egg', 'Egg', { parent: 'hen' }),
  group('orphan', 'Orphan', { parent: 'gone' }),
  user('ana', 'Ana Lopes', ['shop', 'hen', 'orphan']),
  user('guest', 'Gus Test', ['shop']),
  user('nomad', 'Nia Mad', []),
  component('checkout', 'shop'),
  component('ledger', 'retail'),
  component('notes', 'user:guest'),
  component('basket', 'shpo'),
  component('cellar', 'hollow'),
  component('mailbox', 'ana@example.com'),
  system('commerce', 'orphan'),
  system('outlet', 'orpahn'),
)

describe('Owners in the browser', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal({ app: true })
    const files = await serveFiles({ 'org.yaml': organisation })
    await portal.call(catalog.routes.addLocation, { target: files.url('org.yaml') })
  })

  const open = (path: string, options: Parameters<typeof openPage>[1] = {}) => openPage(portal.url + path, options)

  test('each number of the coverage leads to the list of exactly those', async () => {
    const page = await open('/owners?kind=Component')
    const coverage = page.getByRole('region', { name: 'Coverage' })
    await coverage.getByRole('link', { name: 'Owned by a team 2 33 %' }).waitFor()
    await coverage.getByRole('link', { name: 'Owner is not in the catalog 1 17 %' }).click()

    const list = page.getByRole('region', { name: 'Owner is not in the catalog' })
    await list.getByRole('heading', { name: 'group:default/shpo' }).waitFor()
    await list.getByRole('link', { name: 'basket' }).waitFor()
    expect(await list.getByRole('listitem').count()).toBe(1)
    expect(new URL(page.url()).search).toBe('?show=unknown&kind=Component')

    await page.goBack()
    await page.getByRole('region', { name: 'Groups (6)' }).waitFor()
  })

  test('what nobody owns is an address to send, narrowed by kind and text', async () => {
    const page = await open('/owners?show=nobody&kind=Component')
    const list = page.getByRole('region', { name: 'Owned by nobody' })
    await list.getByRole('link', { name: 'mailbox' }).waitFor()

    await list.getByRole('searchbox').fill('nothing like it')

    await list.getByText('Nothing here has that kind and text').waitFor()
    expect(new URL(page.url()).searchParams.get('text')).toBe('nothing like it')
  })

  test('the tree unfolds, counts people and things below, and keeps what is open in the address', async () => {
    const page = await open('/owners')
    const groups = page.getByRole('list', { name: 'Groups' })
    await groups.getByRole('link', { name: '2 people' }).first().waitFor()
    await groups.getByRole('button', { name: 'Groups in Retail', expanded: true }).click()
    await groups.getByRole('link', { name: 'Web Shop' }).waitFor({ state: 'hidden' })

    await page.reload()
    await groups.getByRole('button', { name: 'Groups in Retail', expanded: false }).click()
    await groups.getByRole('link', { name: 'Web Shop' }).waitFor()

    await page.getByRole('searchbox', { name: 'Filter groups by name' }).fill('web')
    await groups.getByRole('link', { name: 'Hollow' }).waitFor({ state: 'hidden' })
    expect(await groups.getByRole('link', { name: /Retail|Web Shop/ }).allInnerTexts()).toEqual([
      'R\nRetail',
      'WS\nWeb Shop',
    ])
  })

  test('what is wrong with groups and people is named with what to do', async () => {
    const page = await open('/owners')
    const problems = page.getByRole('region', { name: 'To mend (5)' })

    await problems.getByText('Groups with nobody in them 1').waitFor()
    await problems.getByText('leads back to itself by Egg').waitFor()
    await problems.getByText('names group:default/gone').waitFor()
    await problems.getByRole('link', { name: 'Nia Mad' }).waitFor()
    await page.getByRole('list', { name: 'Groups' }).getByText('in a circle').first().waitFor()
  })

  test('a group shows its people, the groups around it and what it owns with them', async () => {
    const page = await open('/catalog/default/group/retail')
    await page.getByRole('region', { name: 'Members' }).getByText('2 people, 0 of them in the group itself').click()

    const members = page.getByRole('list', { name: 'Members' })
    const ana = members.getByRole('listitem').filter({ hasText: 'Ana Lopes' })
    await ana.getByText('Engineer').waitFor()
    await ana.getByRole('link', { name: 'ana@example.com' }).waitFor()
    await ana.getByRole('link', { name: 'Web Shop' }).waitFor()

    await page.getByRole('link', { name: 'Sub-groups' }).click()
    await page.getByText('This group is at the top.').waitFor()
    await page.getByRole('list', { name: 'Groups below' }).getByRole('link', { name: 'Hollow' }).waitFor()

    await page.getByRole('link', { name: 'Owned', exact: true }).click()
    await page.getByRole('heading', { name: 'Owned (3): 1 directly, 2 through groups' }).waitFor()
    const row = page.getByRole('listitem').filter({ hasText: 'checkout' })
    await row.getByRole('link', { name: 'Web Shop' }).waitFor()
    await page.getByRole('searchbox').fill('led')
    await row.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'ledger' }).waitFor()
    expect(new URL(page.url()).searchParams.get('text')).toBe('led')
  })

  test('a group in a circle says so, and by which', async () => {
    const page = await open('/catalog/default/group/hen/groups')

    await page.getByText('This group is above and below itself, by Egg.').waitFor()
  })

  test('a person shows their groups with the chain above, and what they and their groups own', async () => {
    const page = await open('/catalog/default/user/guest/groups')
    const shop = page.getByRole('list', { name: 'Member of' }).getByRole('listitem').filter({ hasText: 'Web Shop' })
    await shop
      .first()
      .getByRole('list', { name: 'Groups above Web Shop' })
      .getByRole('link', { name: 'Retail' })
      .waitFor()
    await page.getByRole('region', { name: 'And through these, of' }).getByText('Retail').waitFor()

    await page.getByRole('link', { name: 'Owned', exact: true }).click()

    await page.getByRole('heading', { name: 'Owned (3): 1 directly, 2 through groups' }).waitFor()
  })

  test('the owner of a thing stands beside it with how to reach them and who they are', async () => {
    const page = await open('/catalog/default/component/checkout')
    const owner = page.getByRole('region', { name: 'Owner' })

    await owner.getByText('Sells to people.').waitFor()
    await owner.getByRole('link', { name: 'shop@example.com' }).waitFor()
    await owner.getByRole('link', { name: '#shop' }).waitFor()
    await owner.getByRole('list', { name: 'Groups above Web Shop' }).getByText('Retail').waitFor()
    await owner.getByRole('list', { name: 'People' }).getByRole('link', { name: 'Ana Lopes' }).waitFor()
    expect(await page.getByRole('list', { name: 'Facts' }).getByText('answers').count()).toBe(0)
  })

  test.each([
    ['basket', 'not in the catalog', 'The nearest name is', 'owner: shop'],
    ['mailbox', 'Nobody answers for it', 'That is the e-mail of', 'owner: user:ana'],
    ['cellar', 'Nobody is in the group that owns it', 'Hollow has no members', 'memberOf: [hollow]'],
  ])('where nobody answers for %s, its page says so and what to write', async (name, fact, reason, line) => {
    const page = await open(`/catalog/default/component/${name}`)

    await page.getByRole('list', { name: 'Facts' }).getByText(fact).waitFor()
    const owner = page.getByRole('region', { name: 'Owner' })
    await owner.getByText(reason).waitFor()
    await owner.getByText(line).waitFor()
  })

  test('the home page shows my teams, and what my groups own', async () => {
    const page = await open('/')
    await page.getByRole('region', { name: 'My teams' }).getByRole('link', { name: 'Web Shop' }).waitFor()
    const owned = page.getByRole('region', { name: 'Owned by my groups' })
    await owned.getByRole('link', { name: 'notes', exact: true }).waitFor()
    // How many depends on when the portal last looked up the groups of the guest.
    await owned.getByRole('link', { name: /^Components \d$/ }).click()

    await page.getByRole('heading', { level: 1, name: 'Components' }).waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('kind:component owner:me')
  })

  test.each([
    ['/owners?unfolded=all', 'Nia Mad'],
    ['/owners?show=unknown', 'basket'],
    ['/catalog/default/system/outlet', 'The nearest name is'],
  ])('%s can be used by everybody, in the dark and on a phone', async (path, text) => {
    const page = await open(path)
    await page.getByText(text).first().waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page, 'colours')).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

test('before there are groups, the page teaches how to register one', async () => {
  const portal = await startPortal({ app: true })
  const page = await openPage(`${portal.url}/owners`)

  await page.getByText('Nothing here wants an owner yet').waitFor()
  await page.getByText('No groups yet').waitFor()
  await page.getByText('kind: Group').waitFor()
  expect(await findViolations(page)).toEqual([])
})
