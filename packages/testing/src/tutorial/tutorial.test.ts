import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { inRepository, temporaryFolder } from '@callboard/testing'
import { describe, expect, test } from 'vitest'
import { typeCheck } from '../../bin/typeCheck.mjs'
import { copyRepository } from '../copyRepository'
import { runIn } from '../runIn'
import { filesOf } from './filesOf'

// The tutorial, as somebody follows it: the files that it has one write are written, packed and installed, and its own tests are run.
// Those of the cookbook are one more plugin.
const read = async (page: string) => filesOf(await readFile(inRepository(`docs/plugins/${page}`), 'utf8'))
const files = await read('index.md')
const recipes = await read('cookbook.md')
const root = await temporaryFolder('tutorial')
const packages = join(root, 'plugins-installed')
for (const [path, text] of [...files, ...recipes]) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
await symlink(inRepository('node_modules'), join(root, 'node_modules'))
for (const known of ['packages', 'plugins/catalog']) await symlink(inRepository(known), join(root, known), 'dir')
await writeFile(join(root, 'plugins/notes/package.json'), '{ "version": "1.0.0", "type": "module" }')

process.env.CALLBOARD_PLUGINS_DIR = packages
const run = (program: string, ...args: string[]) =>
  promisify(execFile)('node', [inRepository(program), ...args], { cwd: root })
await run('packages/cli/bin/callboard.mjs', 'plugin', 'build', join(root, 'plugins/notes'), '--out', packages)

describe('The tutorial', async () => {
  test('has one write both halves, the table and the tests', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(
        ['plugin.ts', 'backend.ts', 'frontend.tsx', 'migrations/0001-notes.sql', 'notes.test.ts'].map(
          (file) => `plugins/notes/${file}`,
        ),
      ),
    )
  })

  test('has no mistake in its types', async () => {
    // Beside all others, of which is noted what is right: only what is new has to be looked at.
    const copy = await temporaryFolder('types')
    copyRepository(copy)
    for (const id of ['notes', 'deploys'])
      await cp(join(root, 'plugins', id), join(copy, 'plugins', id), { recursive: true })
    await runIn(copy, typeCheck.program, typeCheck.args)
  })

  for (const name of ['notes.test.ts', 'notes.browser.test.ts'])
    await import(/* @vite-ignore */ join(root, 'plugins/notes', name))
})
