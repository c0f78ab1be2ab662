import { readFileSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { typeCheck } from '../../../testing/bin/typeCheck.mjs'
import { copyRepository } from '../../../testing/src/copyRepository'
import { runIn } from '../../../testing/src/runIn'
import { allContributions } from './contributions.mjs'
import { filesOf } from './filesOf.mjs'
import { idProblem } from './idProblem.mjs'
import { keepParts } from './keepParts.mjs'
import { constantOf, titleOf, withNames } from './namesOf.mjs'
import { chosenOf, readOptions } from './readOptions.mjs'
import { writePlugin } from './writePlugin.mjs'

const taken = { folders: ['todos'], paths: ['owners', 'yaml'] }

test.each([
  ['tech-radar', undefined],
  ['k8s', undefined],
  ['todos', 'There is a plugin "todos" already. Choose another id, or remove the folder plugins/todos.'],
  ['TechRadar', 'lower-case words joined by "-", such as tech-radar.'],
  ['tech_radar', 'such as tech-radar.'],
  ['../etc', 'such as etc.'],
  ['42', 'such as tech-radar.'],
  ['', 'such as tech-radar.'],
  ['portal', '"portal" is a name that the portal needs itself. Choose another, such as my-portal.'],
  ['pg-stats', 'is a name that the portal needs itself'],
  ['owners', 'A page or a tab of another plugin is at "owners" already. Choose another id.'],
  ['a'.repeat(41), 'at most 40 letters'],
])('the id %j: %s', (id, problem) => {
  if (problem === undefined) expect(idProblem(id, taken)).toBeUndefined()
  else expect(idProblem(id, taken)).toContain(problem)
})

test.each([
  ['page', ['page']],
  ['migration', ['migration']],
  ['card', ['tab', 'card', 'route', 'migration']],
  ['search page', ['page', 'route', 'migration', 'search']],
  [undefined, allContributions],
])('beginning with %s brings %j', (list, contributions) => expect(chosenOf(list)).toEqual(contributions))

test.each([
  [['--no-backend'], ['page']],
  [['--no-frontend'], ['route', 'migration', 'task']],
  [
    ['--with', 'page,task'],
    ['page', 'route', 'migration', 'task'],
  ],
  [['--yes'], undefined],
])('%j chooses %j', (args, chosen) => expect(readOptions(['plugin', 'radar', ...args])).toMatchObject({ chosen }))

test.each([
  [['plugin', 'radar', '--with', 'pages'], 'A plugin cannot begin with "pages". What there is: page, tab, card'],
  [
    ['plugin', 'radar', '--with', 'tab', '--no-backend'],
    'tab needs tab, route, migration. Leave out --no-backend, or tab.',
  ],
  [['plugin', 'radar', '--no-backend', '--no-frontend'], 'A plugin has one half at least'],
  [['plugin', 'radar', 'chart'], 'callboard new makes plugins: callboard new plugin <id>'],
  [['widget', 'radar'], 'callboard new makes plugins: callboard new plugin <id>'],
  [['plugin', 'radar', '--where', 'here'], "Unknown option '--where'"],
])('callboard new %j is refused: %s', (args, message) => expect(() => readOptions(args)).toThrow(message))

test.each([
  ['tech-radar', 'techRadar', 'Tech radar'],
  ['delete', 'deletePlugin', 'Delete'],
  ['await', 'awaitPlugin', 'Await'],
  ['list', 'listPlugin', 'List'],
])('in code %s is called %s, and by people %s', (id, constant, title) => {
  expect(constantOf(id, 'routes: { list: get() }')).toBe(constant)
  expect(titleOf(id)).toBe(title)
})

test('a title stands in the code as text, whatever is in it', () => {
  const names = { id: 'radar', constant: 'radar', title: `Ada's "$&" \\radar` }
  expect(withNames("title: 'New plugin',", names)).toBe(String.raw`title: "Ada's \"$&\" \\radar",`)
})

describe('Parts of a file that are not for everyone', () => {
  const file = [
    '// with page or tab',
    'one',
    'two // with tab',
    '  // with page, no tab',
    '  three',
    '  // end',
    'four',
  ].join('\n')
  test.each([
    [['page'], 'one\n  three\nfour'],
    [['tab'], 'one\ntwo\nfour'],
    [['page', 'tab'], 'one\ntwo\nfour'],
    [['route'], undefined],
  ])('with %j', (parts, text) => expect(keepParts(file, parts)).toBe(text))
})

describe('What is written', { timeout: 300_000 }, () => {
  let copy: string
  beforeAll(async () => {
    copy = await temporaryFolder('new')
    copyRepository(copy)
  })

  const versionOf = (name: string) =>
    JSON.parse(readFileSync(join(copy, 'node_modules', name, 'package.json'), 'utf8')).version

  const write = (id: string, list?: string) =>
    writePlugin(copy, id, filesOf({ id, title: "Ada's radar", chosen: chosenOf(list) }, versionOf))

  test('is in order and type-checks, with everything and with as little as there can be', async () => {
    const chosen = { get: undefined, 'only-page': 'page', 'only-table': 'migration', 'page-and-task': 'page,task' }
    await Promise.all(Object.entries(chosen).map(([id, list]) => write(id, list)))

    expect(await readdir(join(copy, 'plugins/only-page'))).toEqual([
      'README.md',
      'StartPage.tsx',
      'frontend.tsx',
      'only-page.browser.test.ts',
      'package.json',
      'plugin.ts',
    ])
    const folders = Object.keys(chosen).map((id) => `plugins/${id}`)
    await runIn(copy, 'node_modules/@biomejs/biome/bin/biome', ['check', ...folders])
    await runIn(copy, typeCheck.program, typeCheck.args)
  })

  test('is not there when it could not be finished', async () => {
    const before = await readdir(join(copy, 'plugins'))
    await expect(writePlugin(copy, 'broken', new Map([['plugin.ts', 'export const = 1']]))).rejects.toThrow()
    await mkdir(join(copy, 'plugins/there/kept'), { recursive: true })
    await expect(writePlugin(copy, 'there', new Map([['plugin.ts', 'export const a = 1']]))).rejects.toThrow()
    expect(await readdir(join(copy, 'plugins'))).toEqual([...before, 'there'].sort())
    expect(await readdir(join(copy, 'plugins/there'))).toEqual(['kept'])
  })
})
