import { randomUUID } from 'node:crypto'
import { createDatabase, withClient } from '@callboard/testing'
import knex from 'knex'
import { expect, onTestFinished, test } from 'vitest'
import { waitForOwn } from './waitForOwn'

/** A handle whose user may have so many connections. `refused` is when it was refused one. */
async function limitedTo(connections: number) {
  const database = await createDatabase()
  const user = `few_${randomUUID().replaceAll('-', '')}`
  await withClient(database, (client) =>
    client.query(`create role ${user} login password 'few' connection limit ${connections}`),
  )
  onTestFinished(() => withClient(database, (client) => client.query(`drop role ${user}`)).then(() => undefined))
  const connection = Object.assign(new URL(database), { username: user, password: 'few' }).href
  const db = knex({ client: 'pg', connection, pool: { min: 0, max: 5 } })
  onTestFinished(() => db.destroy())
  const connect = db.client.acquireRawConnection.bind(db.client)
  const refused = new Promise<void>((resolve) => {
    db.client.acquireRawConnection = () =>
      connect().catch((error: Error) => {
        resolve()
        throw error
      })
  })
  waitForOwn(db.client)
  return { db, refused }
}

test('who is refused a connection has the next that the portal gives back', async () => {
  const { db, refused } = await limitedTo(1)
  const holding = await db.transaction()
  const waiting = Promise.all([db.select(db.raw('1 as awake')), db.select(db.raw('1 as awake'))])
  await refused
  await holding.commit()
  expect(await waiting).toEqual([[{ awake: 1 }], [{ awake: 1 }]])
})

test('a portal that has no connection at all is told so at once', async () => {
  const { db } = await limitedTo(0)
  await expect(db.raw('select 1')).rejects.toMatchObject({ code: '53300' })
})
