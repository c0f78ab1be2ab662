import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createUrlReader } from '@callboard/backend'
import { builtinKinds } from '@callboard/catalog-model'
import { buildEntity, catalogFile, inRepository, temporaryFolder, writeConfig } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import command from '../cli/validate'
import { buildRobot, robots } from '../kinds/robots.fixture'

let folder: string
beforeAll(async () => {
  folder = await temporaryFolder('validate')
  const api = buildEntity({
    kind: 'API',
    metadata: { name: 'orders' },
    spec: { type: 'openapi', lifecycle: 'production', owner: 'shop', definition: { $text: './openapi.yaml' } },
  })
  const location = buildEntity({
    kind: 'Location',
    metadata: { name: 'more' },
    spec: { target: './good/catalog-info.yaml' },
  })
  const robot = buildRobot('lifter', { model: 'R-20', site: 'Berlin' })
  await mkdir(join(folder, 'good'))
  await writeConfig(folder, {
    app: { title: { $env: 'NOT_SET' } },
    catalog: { locations: { $env: 'NOT_SET' }, kinds: robots },
  })
  await writeFile(
    join(folder, 'catalog-info.yaml'),
    catalogFile(buildEntity({ kind: 'Componnent' }), api, location, robot),
  )
  await writeFile(join(folder, 'good', 'catalog-info.yaml'), catalogFile(buildEntity()))
  await writeFile(join(folder, 'good', 'other.yaml'), 'not: an entity')
})

const reader = createUrlReader({ allow: [], integrations: {} })

/** The command in this process, on paths of that folder. */
async function validate(...args: string[]) {
  const lines: string[] = []
  const complaints: string[] = []
  const code = await command.run(args, {
    kinds: builtinKinds,
    reader,
    readInput: async () => 'kind: Componnent\nmetadata: {name: a}\napiVersion: backstage.io/v1alpha1\nspec: {}',
    print: (line) => lines.push(line),
    complain: (line) => complaints.push(line),
  })
  return { code, lines, complaint: complaints.join('\n') }
}

describe('callboard validate', () => {
  test('says in every file below the folder it is typed in what is wrong, where, and what would mend it', async () => {
    const program = inRepository('packages/cli/bin/callboard.mjs')
    const typed = promisify(execFile)(process.execPath, [program, 'validate'], { cwd: folder })
    const { code, stdout } = await typed.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    )
    expect(code).toBe(1)
    expect(stdout.split('\n')).toEqual([
      'catalog-info.yaml',
      expect.stringMatching(/^ {2}3:11 {4}error {4}There is no kind `Componnent`\. Did you mean `Component`\?$/),
      expect.stringMatching(/^ {2}\d+:\d+ +error {4}There is no file openapi\.yaml\.$/),
      expect.stringMatching(/^ {2}\d+:\d+ +error {4}`spec\.site` cannot be `Berlin`/),
      expect.stringMatching(/^ {19}Write `berlin`\.$/),
      '',
      '3 errors and 0 warnings in 2 files. 2 entities could be registered.',
      '',
    ])
  })

  test('has nothing to say of a good file, and gives programs what it found', async () => {
    const good = join(folder, 'good')
    expect(await validate(good)).toMatchObject({ code: 0, lines: ['1 entity in 1 file, and nothing is wrong.'] })
    const { code, lines } = await validate(good, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(lines.join('\n'))).toEqual({
      files: [join(good, 'catalog-info.yaml')],
      entities: 1,
      errors: 0,
      warnings: 0,
      problems: [],
    })
  })

  test('marks the lines of a workflow of GitHub', async () => {
    const { lines } = await validate('--format', 'github', join(folder, 'catalog-info.yaml'))
    const found = lines.find((line) => line.includes('unknown-kind'))
    expect(found).toMatch(/^::error file=\S+catalog-info\.yaml,line=3,col=11,title=unknown-kind::There is no kind/)
  })

  test.each([
    [['nowhere'], 'There is no file and no folder nowhere.'],
    [['--format', 'xml'], 'There is no format "xml". Try: human, json, github.'],
    [['--fix'], "Unknown option '--fix'"],
  ])('%j is answered with what there is', async (args, message) => {
    const { code, complaint } = await validate(...args)
    expect(code).toBe(2)
    expect(complaint).toContain(message)
    expect(complaint).toContain('callboard validate [--format human|json|github] [--strict] [PATH…]')
  })

  test('takes patterns, standard input, and warnings for errors where that is wished', async () => {
    const { lines } = await validate('--format', 'json', join(folder, '**', '*.yaml'))
    expect(JSON.parse(lines.join('\n')).files.map((file: string) => file.replace(`${folder}/`, ''))).toEqual([
      'app-config.yaml',
      'catalog-info.yaml',
      'good/catalog-info.yaml',
      'good/other.yaml',
    ])
    expect((await validate('-')).lines.slice(0, 2)).toEqual(['-', expect.stringMatching(/^ {2}1:7 .*There is no kind/)])
    const typo = join(folder, 'good', 'typo.yml')
    await writeFile(typo, catalogFile(buildEntity({ spec: { systm: 'shop' } })))
    expect((await validate(typo)).code).toBe(0)
    expect((await validate('--strict', typo)).code).toBe(1)
  })
})
