import { door, type SignedIn, signIn, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'

const { routes } = catalog
let portal: TestPortal
let ana: SignedIn
let ben: SignedIn
beforeAll(async () => {
  portal = await startPortal({
    plugins: [door],
    config: { permissions: { guests: ['*.read'], users: ['*'] } },
  })
  ana = await signIn(portal, 'ana')
  ben = await signIn(portal, 'ben')
})

const view = { name: 'Old services', query: 'q=kind:component+created%3E1y', isShared: false }
const namesFor = async (who: SignedIn) => (await who.call(routes.views, {})).map(({ name }) => name)

test('a view is one’s own until it is shared, and only its owner changes it', async () => {
  const { id } = await ana.call(routes.addView, view)
  expect(await ana.call(routes.views, {})).toEqual([
    { ...view, id, isMine: true, owner: 'user:default/ana', ownerTitle: null },
  ])
  expect(await namesFor(ben)).toEqual([])
  await expect(ben.call(routes.removeView, { id })).rejects.toMatchObject({ name: 'NotFoundError' })

  await ana.call(routes.changeView, { id, isShared: true })
  expect(await ben.call(routes.views, {})).toMatchObject([{ id, isMine: false, isShared: true, query: view.query }])
  const refusal = {
    name: 'NotAllowedError',
    message: 'This view is user:default/ana’s. Save it under a name of your own to change it.',
  }
  await expect(ben.call(routes.changeView, { id, name: 'Mine' })).rejects.toMatchObject(refusal)
  await expect(ben.call(routes.removeView, { id })).rejects.toMatchObject(refusal)

  expect(await ana.call(routes.changeView, { id, name: 'Oldest', query: 'q=' })).toMatchObject({
    name: 'Oldest',
    query: 'q=',
    isShared: true,
  })
  await ana.call(routes.removeView, { id })
  expect([await namesFor(ana), await namesFor(ben)]).toEqual([[], []])
  expect(await ana.call(routes.addView, { ...view, id })).toMatchObject({ id })
})

test('nobody has two views of one name', async () => {
  await ben.call(routes.addView, view)
  await expect(ben.call(routes.addView, view)).rejects.toMatchObject({
    name: 'ConflictError',
    message: 'You have a view called Old services. Choose another name.',
  })
  const { id } = await ben.call(routes.addView, { ...view, name: 'another' })
  await expect(ben.call(routes.changeView, { id, name: 'Old services' })).rejects.toMatchObject({
    name: 'ConflictError',
  })
  expect(await namesFor(ben)).toEqual(['another', 'Old services'])
})

test('sharing takes a permission; without it views are for oneself', async () => {
  const { id } = await portal.call(routes.addView, view)
  const refusal = { name: 'NotAllowedError' }
  await expect(portal.call(routes.addView, { ...view, name: 'All', isShared: true })).rejects.toMatchObject(refusal)
  await expect(portal.call(routes.changeView, { id, isShared: true })).rejects.toMatchObject(refusal)
  expect(await portal.call(routes.changeView, { id, isShared: false, name: 'Mine' })).toMatchObject({ isMine: true })
})
