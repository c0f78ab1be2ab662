import { createDatabase, door, serve, signIn, startPortal, withClient } from '@callboard/testing'
import express from 'express'
import knex from 'knex'
import { expect, onTestFinished, test } from 'vitest'
import { authentication } from './authentication'

const sessionsIn = async (database: string) =>
  (await withClient(database, (client) => client.query('select data from portal.sessions'))).rows

test('a visitor is the guest, and leaves no session behind', async () => {
  const portal = await startPortal()
  for (const path of ['/', '/api/portal/bootstrap']) {
    const answer = await portal.fetch(path)
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
  expect((await (await portal.fetch('/api/portal/bootstrap')).json()).user).toMatchObject({ isGuest: true })
  expect(await sessionsIn(portal.database)).toEqual([])
})

test('whoever signs in stays so by a session in the database, until signing out', async () => {
  const { visit, database } = await startDoor()
  expect(await visit('/me')).toEqual({ who: null })
  const { cookie } = await visit('/sign-in')
  expect(cookie).toMatch(/^callboard=.*; HttpOnly; SameSite=Lax/)
  expect(await visit('/me', cookie)).toEqual({ who: 'user:default/ana' })
  expect(await sessionsIn(database)).toHaveLength(1)
  await visit('/sign-out', cookie)
  expect(await visit('/me', cookie)).toEqual({ who: null })
})

test('signing out without a session is as good as having done so, and leaves none behind', async () => {
  const { visit, database } = await startDoor()
  expect(await visit('/sign-out')).toEqual({})
  expect(await sessionsIn(database)).toEqual([])
})

test('a cookie that was not signed here is nobody', async () => {
  const { visit } = await startDoor()
  const { cookie = '' } = await visit('/sign-in')
  expect(await visit('/me', `${cookie.split(';')[0]?.slice(0, -3)}abc`)).toEqual({ who: null })
})

test('a session that began as the guest does not outlive the guest in the configuration', async () => {
  const { visit, database } = await startDoor()
  const { cookie } = await visit('/sign-in')
  await withClient(database, (client) =>
    client.query(
      `update portal.sessions set data = jsonb_set(data, '{passport,user}', '{"ref": "user:default/guest"}')`,
    ),
  )
  expect(await visit('/me', cookie)).toMatchObject({ who: null })
})

/** A server with nothing but the door: signing in is what a provider does once it knows who somebody is. */
async function startDoor() {
  const database = await createDatabase()
  const db = knex({ client: 'pg', connection: database })
  onTestFinished(() => db.destroy())
  const findUser = async (ref: string, isGuest: boolean) => ({ ref, isGuest, name: ref, groups: [] })
  const app = express()
  app.use(authentication({ db, secret: 'the same in every replica', guest: undefined, findUser }))
  app.get('/me', ({ user }, response) => void response.json({ who: user?.ref ?? null }))
  app.get('/sign-in', async (request, response, next) => {
    const user = await findUser('user:default/ana', false)
    request.logIn(user, (error) => (error ? next(error) : response.json({})))
  })
  app.get('/sign-out', (request, response, next) => {
    request.logOut((error) => (error ? next(error) : response.json({})))
  })
  const { origin } = await serve(app)
  const visit = async (path: string, cookie = '') => {
    const answer = await fetch(`${origin}${path}`, { headers: { cookie: cookie.split(';')[0] ?? '' } })
    const set = answer.headers.get('set-cookie')
    return { ...(await answer.json()), ...(set && { cookie: set }) }
  }
  return { visit, database }
}

test('whoever is nobody is led to the one way to sign in, and a guest is offered it', async () => {
  const closed = await startPortal({ app: true, plugins: [door], config: { auth: { providers: { guest: null } } } })
  const answer = await closed.fetch('/catalog', { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/api/door/ana'])

  const ana = await signIn(closed, 'ana')
  const { user, signIn: ways } = await (await ana.fetch('/api/portal/bootstrap')).json()
  expect(user).toMatchObject({ ref: 'user:default/ana', isGuest: false })
  expect(ways).toEqual([{ title: 'Sign in as Ana', to: '/api/door/ana' }])

  const left = await ana.fetch('/api/portal/sign-out', { method: 'POST', redirect: 'manual' })
  expect([left.status, left.headers.get('location')]).toEqual([303, '/signed-out'])
  expect((await ana.fetch('/api/portal/bootstrap')).status).toBe(401)
  // Not led to the one way in at once: who issues identities may know Ana still, and would ask nothing.
  expect(await (await ana.fetch('/signed-out')).text()).toContain('<a href="/api/door/ana">Sign in as Ana</a>')
})
