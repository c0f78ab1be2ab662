import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openPool } from '../database/connect'
import { readyz } from './health'

async function portOf(server: Server) {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

/** Takes connections and says nothing, as a PostgreSQL that was stopped does, or one whose disk hangs. */
async function frozenDatabase() {
  const connected: (() => void)[] = []
  const server = createServer((socket) => void connected.push(() => socket.destroy()))
  const db = openPool(`postgres://callboard@127.0.0.1:${await portOf(server)}/callboard`)
  onTestFinished(async () => {
    server.close()
    for (const disconnect of connected) disconnect()
    await db.destroy()
  })
  return db
}

test('a database that takes connections and says nothing is found away in time', async () => {
  const tellOutage = vi.fn()
  const app = express()
  app.get('/readyz', readyz({ db: await frozenDatabase(), installed: [], known: new Map(), tellOutage }, 50))
  const server = createHttpServer(app)
  onTestFinished(() => void server.close())
  const answer = await fetch(`http://127.0.0.1:${await portOf(server)}/readyz`)
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ status: 'error', database: 'does not answer', plugins: {} })
  expect(tellOutage.mock.lastCall?.[1].message).toBe('It took longer than 0.05 seconds.')
})
