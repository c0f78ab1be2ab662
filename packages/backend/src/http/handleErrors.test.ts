import { once } from 'node:events'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { type ErrorRequestHandler } from 'express'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { handleErrors } from './handleErrors'

test('who leaves before there is an answer is no line in the log', async () => {
  const lines: string[] = []
  const log = pino(new Writable({ write: (line, _, done) => done(void lines.push(String(line))) }))
  const handle = handleErrors(log)
  const app = express()
  app.get('/slow', async (_request, response) => {
    caller.destroy()
    await once(response, 'close')
    await pipeline(Readable.from(['too late']), response)
  })
  const handled = new Promise<Error>((resolve) => {
    const handler: ErrorRequestHandler = (error, request, response, next) => {
      handle(error, request, response, next)
      resolve(error)
    }
    app.use(handler)
  })
  const server = createServer(app).listen(0)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const caller = get({ port: (server.address() as AddressInfo).port, path: '/slow' }).on('error', () => undefined)

  expect(await handled).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' })
  expect(lines).toEqual([])
})

const fromPostgres = (code: string) => Object.assign(new Error('in its own words'), { code })

test.each([
  ['goes away meanwhile', new Error('Connection terminated unexpectedly'), 'does not answer. Try again in a moment.'],
  ['ends the connection', new Error('Connection terminated'), 'does not answer. Try again in a moment.'],
  [
    'broke the connection before',
    new Error('Client has encountered a connection error and is not queryable'),
    'does not answer. Try again in a moment.',
  ],
  ['has no connection left', fromPostgres('53300'), 'does not answer. Try again in a moment.'],
  ['is a standby', fromPostgres('25006'), 'takes no changes at the moment: it is read-only'],
  ['has no room left', fromPostgres('53100'), 'The disk of the database is full'],
])('a database that %s is no mistake of the portal', async (_what, error, said) => {
  const app = express()
  app.get('/page', () => Promise.reject(error))
  app.use(handleErrors(pino({ level: 'silent' })))
  const server = createServer(app).listen(0)
  onTestFinished(() => void server.close())
  await once(server, 'listening')

  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/page`)
  expect(answer.status).toBe(503)
  expect((await answer.json()).error.message).toContain(said)
})
