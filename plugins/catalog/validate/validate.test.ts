import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildEntity, catalogFile, inRepository } from '@callboard/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callboard-validate-'))
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
  await mkdir(join(folder, 'good'))
  await writeFile(join(folder, 'catalog-info.yaml'), catalogFile(buildEntity({ kind: 'Componnent' }), api, location))
  await writeFile(join(folder, 'good', 'catalog-info.yaml'), catalogFile(buildEntity()))
  await writeFile(join(folder, 'good', 'other.yaml'), 'not: an entity')
})
afterAll(() => rm(folder, { recursive: true }))

/** `callboard validate` as it is typed in that folder. */
function validate(...args: string[]): Promise<{ code: number; output: string; complaint: string }> {
  const program = inRepository('packages/cli/bin/callboard.mjs')
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, 'validate', ...args],
      { cwd: folder },
      (_error, output, complaint) => resolve({ code: child.exitCode ?? -1, output, complaint }),
    )
  })
}

describe('callboard validate', () => {
  test('says in every file below a folder what is wrong, where, and what would mend it', async () => {
    const { code, output } = await validate()
    expect(code).toBe(1)
    expect(output.split('\n')).toEqual([
      'catalog-info.yaml',
      expect.stringMatching(/^ {2}3:11 {4}error {4}There is no kind `Componnent`\. Did you mean `Component`\?$/),
      expect.stringMatching(/^ {19}Write `Component`\.$/),
      expect.stringMatching(/^ {2}\d+:\d+ +error {4}There is no file openapi\.yaml\.$/),
      '',
      '2 errors and 0 warnings in 2 files. 2 entities could be registered.',
      '',
    ])
  })

  test('has nothing to say of a good file, and gives programs what it found', async () => {
    const [forPeople, forPrograms] = await Promise.all([validate('good'), validate('good', '--format', 'json')])
    expect(forPeople).toMatchObject({ code: 0, output: '1 entity in 1 file, and nothing is wrong.\n' })
    expect(forPrograms.code).toBe(0)
    expect(JSON.parse(forPrograms.output)).toEqual({
      files: ['good/catalog-info.yaml'],
      entities: 1,
      errors: 0,
      warnings: 0,
      problems: [],
    })
  })

  test('marks the lines of a workflow of GitHub', async () => {
    const { output } = await validate('--format', 'github', 'catalog-info.yaml')
    expect(output.split('\n')[1]).toMatch(
      /^::error file=catalog-info\.yaml,line=3,col=11,title=unknown-kind::There is no kind/,
    )
  })

  test.each([
    [['nowhere'], 'There is no file and no folder nowhere.'],
    [['--format', 'xml'], 'There is no format "xml". Try: human, json, github.'],
    [['--fix'], "Unknown option '--fix'"],
  ])('%j is answered with what there is', async (args, message) => {
    const { code, complaint } = await validate(...args)
    expect(code).toBe(2)
    expect(complaint).toContain(message)
    expect(complaint).toContain('callboard validate [--format human|json|github] [PATH…]')
  })
})
