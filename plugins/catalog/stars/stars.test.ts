import { door, type SignedIn, signIn, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { addingTo, component } from '../testing/addingTo'
import { nameOf } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
let ana: SignedIn
let ben: SignedIn
beforeAll(async () => {
  portal = await startPortal({ plugins: [door] })
  ana = await signIn(portal, 'ana')
  ben = await signIn(portal, 'ben')
})

const { serveAndAdd } = addingTo(() => portal)
const starsOf = async (who: SignedIn) => (await who.call(routes.stars, {})).map(({ ref }) => ref)

test('everyone has stars of their own, the last one first, and starring twice changes nothing', async () => {
  await serveAndAdd(component('lamp'), component('desk'))
  await ana.call(routes.star, nameOf('component:default/lamp'))
  await ana.call(routes.star, nameOf('component:default/desk'))
  await ana.call(routes.star, nameOf('component:default/Lamp'))
  expect(await starsOf(ana)).toEqual(['component:default/desk', 'component:default/lamp'])
  expect(await starsOf(ben)).toEqual([])

  await ana.call(routes.unstar, nameOf('component:default/desk'))
  await ana.call(routes.unstar, nameOf('component:default/desk'))
  expect(await starsOf(ana)).toEqual(['component:default/lamp'])
})

test('a star goes along when its entity is renamed, also to a name that is starred already', async () => {
  const { says } = await serveAndAdd(component('till'), component('shop'))
  await ben.call(routes.star, nameOf('component:default/till'))
  await ben.call(routes.star, nameOf('component:default/shop'))
  await says(component('counter', { aliases: 'till' }), component('shop'))
  expect(await starsOf(ben)).toEqual(['component:default/shop', 'component:default/counter'])

  await says(component('shop', { aliases: 'till,counter' }))
  expect(await starsOf(ben)).toEqual(['component:default/shop'])
  await ben.call(routes.unstar, nameOf('component:default/till'))
  expect(await starsOf(ben)).toEqual([])
})

test('the star of an entity that went is not shown, and is there again when the entity is', async () => {
  const { says } = await serveAndAdd(component('stool'), component('shelf'))
  await portal.call(routes.star, nameOf('component:default/stool'))
  await says(component('shelf'))
  expect(await portal.call(routes.stars, {})).toEqual([])

  await says(component('shelf'), component('stool', { aliases: 'seat' }))
  expect(await portal.call(routes.stars, {})).toMatchObject([{ ref: 'component:default/stool', title: 'stool' }])
})

test('what is not in the catalog cannot be starred', async () => {
  await expect(ana.call(routes.star, nameOf('component:default/none'))).rejects.toMatchObject({
    name: 'NotFoundError',
    message: "There is no entity 'component:default/none'.",
  })
})
