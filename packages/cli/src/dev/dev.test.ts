import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@callboard/backend'
import { createDatabase, eventually, temporaryFolder } from '@callboard/testing'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { copyRepository } from '../../../testing/src/copyRepository'
import { filesOf } from '../new/filesOf.mjs'
import { chosenOf } from '../new/readOptions.mjs'
import { writePlugin } from '../new/writePlugin.mjs'
import { leanedOn } from './leanedOn'
import { placeOf } from './placeOf'

test.each([
  ['plugins/radar/store.ts', 'plugins/radar'],
  ['plugins/radar/migrations/0001-radar.sql', 'plugins/radar'],
  ['plugins/radar', 'plugins/radar'],
  ['plugins/radar/RadarPage.tsx', undefined],
  ['plugins/radar/Radar.module.css', undefined],
  ['plugins/radar/radar.test.ts', undefined],
  ['plugins/.radar/store.ts', undefined],
  ['plugins/radar/node_modules/chart/index.ts', undefined],
  ['plugins', undefined],
  ['packages/backend/src/main.ts', 'portal'],
  ['packages/plugin-api/src/route.ts', 'portal'],
  ['packages/ui/src/layout/Page.tsx', undefined],
  ['app-config.yaml', 'portal'],
])('a change of %s is one of %s', (path, place) => expect(placeOf(path)).toBe(place))

let copy: string
beforeAll(async () => {
  copy = await temporaryFolder('dev')
  const without = ['api-docs', 'catalog-graph', 'ci-cd', 'docs', 'home', 'ownership', 'todos', 'user-settings']
  copyRepository(copy, { without })
})

/** `callboard dev` in the copy until the test is over: what it writes, and how it is asked. */
async function develop() {
  const [port, database] = await Promise.all([freePort(), createDatabase()])
  const config = join(await temporaryFolder('config'), 'app-config.yaml')
  await writeFile(config, 'auth: { providers: { guest: { userEntityRef: user:default/guest } } }')
  const environment = { CALLBOARD_CONFIG: config, PORT: String(port), DATABASE_URL: database, NODE_ENV: 'development' }
  const command = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--eval',
      `import('./packages/cli/src/dev/runDevelopment.ts').then(({ runDevelopment }) => runDevelopment(${JSON.stringify(copy)}))`,
    ],
    { cwd: copy, env: { ...process.env, ...environment } },
  )
  const said = { text: '' }
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', (chunk) => {
      said.text += chunk
    })
  onTestFinished(async () => {
    command.kill('SIGTERM')
    await once(command, 'close')
  })
  await eventually(() => expect(said.text).toContain('Callboard is ready'))
  const list = async () => (await fetch(`http://localhost:${port}/api/radar`)).json()
  return { said, list, url: `http://localhost:${port}/api/radar` }
}

const versionOf = (name: string) =>
  JSON.parse(readFileSync(join(copy, 'node_modules', name, 'package.json'), 'utf8')).version

const change = async (file: string, from: string, to: string) => {
  const path = join(copy, 'plugins/radar', file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

test('a new plugin is there by itself, follows its edits, and says what is wrong with one', {
  timeout: 120_000,
}, async () => {
  const { said, list, url } = await develop()
  expect(await list()).toMatchObject({ response: { statusCode: 404 } })

  await writePlugin(copy, 'radar', filesOf({ id: 'radar', title: 'Radar', chosen: chosenOf('route') }, versionOf))
  await eventually(async () => expect(await list()).toEqual([]))
  const headers = { 'content-type': 'application/json' }
  await fetch(url, { method: 'POST', headers, body: JSON.stringify({ entity: null, text: 'Kept' }) })

  await change('store.ts', '.select(columns)', `.select(columns).select(db.raw("text || '!' as text"))`)
  await eventually(async () => expect(await list()).toMatchObject([{ text: 'Kept!' }]))

  await change('store.ts', 'export function', 'export functio')
  await eventually(() => expect(said.text).toContain('plugins/radar/store.ts:8:8: Unexpected "functio"'))
  expect(await list()).toMatchObject([{ text: 'Kept!' }])
  await change('store.ts', 'export functio', 'export function')
  await change('store.ts', `'!'`, `'.'`)
  await eventually(async () => expect(await list()).toMatchObject([{ text: 'Kept.' }]))

  await writeFile(join(copy, 'plugins/radar/migrations/0002-size.sql'), 'alter table entries add colum size int;')
  await eventually(() => expect(said.text).toContain("Migration 0002-size.sql of plugin 'radar' failed"))
  expect(await list()).toMatchObject([{ text: 'Kept.' }])

  await rm(join(copy, 'plugins/radar'), { recursive: true })
  await eventually(async () => expect(await list()).toMatchObject({ response: { statusCode: 404 } }))
  // All of it was one server.
  expect(said.text.match(/The API is ready/g)).toHaveLength(1)
})

test('a plugin that another one imports is not replaced by itself', async () => {
  expect([...(await leanedOn(copy))]).toEqual(expect.arrayContaining(['catalog']))
  expect([...(await leanedOn(copy))]).not.toContain('search')
})
