import { once } from 'node:events'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable, Writable, type WritableOptions } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { type ErrorRequestHandler } from 'express'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { handleErrors } from './handleErrors'
import { tellOutages } from './tellOutage'

/** A log, and the lines in it. */
function kept() {
  const lines: { msg: string; error?: Error }[] = []
  const write: WritableOptions['write'] = (line, _, done) => done(void lines.push(JSON.parse(line)))
  return { log: pino({ serializers: { error: pino.stdSerializers.err } }, new Writable({ write })), lines }
}

test('who leaves before there is an answer is no line in the log', async () => {
  const { log, lines } = kept()
  const handle = handleErrors(log, tellOutages(log))
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
  [
    'goes away meanwhile',
    new Error('Connection terminated unexpectedly'),
    'does not answer. Try again in a moment; if',
  ],
  ['ends the connection', new Error('Connection terminated'), 'does not answer. Try again in a moment; if'],
  [
    'broke the connection before',
    new Error('Client has encountered a connection error and is not queryable'),
    'does not answer. Try again in a moment; if',
  ],
  ['has no connection left', fromPostgres('53300'), 'does not answer. Try again in a moment; if'],
  ['does not know the password any more', fromPostgres('28P01'), 'does not answer. Try again in a moment; if'],
  ['is not there any more', fromPostgres('3D000'), 'does not answer. Try again in a moment; if'],
  ['is a standby', fromPostgres('25006'), 'takes no changes at the moment: it is read-only'],
  ['has no room left', fromPostgres('53100'), 'The disk of the database is full'],
])('a database that %s is no mistake of the portal', async (_what, error, said) => {
  const { url, lines } = await serveFailing(error)
  for (const _ of [1, 2, 3]) {
    const answer = await fetch(url)
    expect(answer.status).toBe(503)
    expect((await answer.json()).error.message).toContain(said)
  }
  expect(lines).toEqual([expect.objectContaining({ msg: expect.stringContaining(`: ${error.message}`) })])
  expect(lines[0]).not.toHaveProperty('error')
})

test('a failure of the portal itself is a line with a stack each time', async () => {
  const { url, lines } = await serveFailing(new Error('the moon is full'))
  for (const _ of [1, 2]) expect((await fetch(url)).status).toBe(500)
  expect(lines.map(({ error }) => error?.stack)).toEqual(Array(2).fill(expect.stringContaining('the moon is full')))
})

/** Each request to `url` fails with the error. */
async function serveFailing(error: Error) {
  const { log, lines } = kept()
  const app = express()
  app.get('/page', () => Promise.reject(error))
  app.use(handleErrors(log, tellOutages(log)))
  const server = createServer(app).listen(0)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/page`, lines }
}
