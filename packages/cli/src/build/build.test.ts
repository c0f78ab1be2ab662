import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { compressAssets } from './compressAssets.mjs'
import { findBrokenPlugins } from './findBrokenPlugins.mjs'
import { replaceFolder } from './replaceFolder.mjs'
import { type Side, sidesOf } from './sidesOf.mjs'
import { staleSides } from './staleSides.mjs'

test.each([
  ['packages/backend/src/startServer.ts', ['server']],
  ['packages/backend/src/migrations/0001-portal.sql', ['server']],
  ['packages/app/src/main.tsx', ['app']],
  ['packages/app/index.html', ['app']],
  ['packages/ui/src/tokens.css', ['app']],
  ['packages/plugin-api/src/backend/services/Services.ts', ['server']],
  ['packages/plugin-api/src/frontend/useData.ts', ['app']],
  ['packages/plugin-api/src/route.ts', ['server', 'app']],
  ['packages/catalog-model/src/Entity.ts', ['server', 'app']],
  ['plugins/todos/plugin.ts', ['server', 'app']],
  ['plugins/todos/backend.ts', ['server']],
  ['plugins/docs/build/drawPage.worker.ts', ['server']],
  ['plugins/todos/migrations/0001-todos.sql', ['server']],
  ['plugins/todos/TodosPage.tsx', ['app']],
  ['plugins/todos/Todos.module.css', ['app']],
  ['plugins/todos/listTodos.ts', ['server', 'app']],
  ['plugins/todos/todos.test.ts', []],
  ['plugins/todos/README.md', []],
  ['packages/testing/src/startPortal.ts', []],
  ['packages/cli/src/build/buildServer.mjs', ['server']],
  ['packages/cli/src/build/compressAssets.mjs', ['app']],
  ['packages/cli/src/start.mjs', []],
  ['package-lock.json', ['server', 'app']],
  ['tsconfig.json', ['server', 'app']],
])('a change of %s rebuilds %j', (path, sides) => {
  expect(sidesOf(path)).toEqual(sides)
})

test.each<[string, Partial<Record<Side, string>>, Side[], Side[]]>([
  ['never built', {}, [], ['server', 'app']],
  ['built from this source', { server: 's1', app: 'a1' }, ['server', 'app'], []],
  ['the server changed', { server: 's0', app: 'a1' }, ['server', 'app'], ['server']],
  ['the app changed', { server: 's1', app: 'a0' }, ['server', 'app'], ['app']],
  ['dist/app was deleted', { server: 's1', app: 'a1' }, ['server'], ['app']],
  ['the server alone was ever built', { server: 's1' }, ['server'], ['app']],
])('what is stale when %s', (_, built, results, stale) => {
  const found = staleSides({ server: 's1', app: 'a1' }, built, (side) => results.includes(side))
  expect(found).toEqual(stale)
})

test('an asset is put beside itself compressed, unless that makes it larger; the page is not, the server writes into it', async () => {
  const folder = temporaryFolder()
  const script = 'export const answer = 42\n'.repeat(200)
  writeFileSync(join(folder, 'main.js'), script)
  writeFileSync(join(folder, 'tiny.js'), '0')
  writeFileSync(join(folder, 'index.html'), '<p></p>'.repeat(200))
  writeFileSync(join(folder, 'face.woff2'), script)
  await compressAssets(folder, join(folder, 'nowhere'))
  const expected = ['face.woff2', 'index.html', 'main.js', 'main.js.br', 'main.js.gz', 'tiny.js']
  expect(readdirSync(folder).sort()).toEqual(expected)
  expect(brotliDecompressSync(readFileSync(join(folder, 'main.js.br'))).toString()).toBe(script)
  expect(gunzipSync(readFileSync(join(folder, 'main.js.gz'))).toString()).toBe(script)
})

test('an asset that is as it was in the build before is not compressed again', async () => {
  const [earlier, folder] = [temporaryFolder(), temporaryFolder()]
  for (const name of ['same.js', 'same.js.br', 'same.js.gz', 'other.js', 'other.js.br', 'other.js.gz']) {
    writeFileSync(join(earlier, name), name.padEnd(100))
  }
  writeFileSync(join(folder, 'same.js'), 'same.js'.padEnd(100))
  writeFileSync(join(folder, 'other.js'), 'changed'.padEnd(100))
  writeFileSync(join(folder, 'index.html'), '<script src="/other.js"></script>')
  await compressAssets(folder, earlier)
  expect(readFileSync(join(folder, 'same.js.br'), 'utf8').trim()).toBe('same.js.br')
  expect(
    brotliDecompressSync(readFileSync(join(folder, 'other.js.br')))
      .toString()
      .trim(),
  ).toBe('changed')
})

test('a plugin that cannot be bundled is named with the line, and leaves the others alone', async () => {
  const folder = temporaryFolder()
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const broken = await findBrokenPlugins({
    good: [
      write('good.ts', "import express from 'express'\nimport './style.css'\nexport default express"),
      write('style.css', ''),
    ],
    unfinished: [write('unfinished.tsx', 'export default (\n  <div>')],
    incomplete: [write('incomplete.ts', "export * from './nowhere'")],
  })
  expect(broken).toEqual({
    unfinished: expect.stringMatching(/unfinished\.tsx:2:8: /),
    incomplete: expect.stringMatching(/incomplete\.ts:1:15: Could not resolve "\.\/nowhere"$/),
  })
})

test('a build that fails leaves the last good one, and nothing else', async () => {
  const folder = temporaryFolder()
  const target = join(folder, 'app')
  await replaceFolder(target, async (draft) => writeFileSync(join(draft, 'index.html'), 'good'))
  const broken = replaceFolder(target, async (draft) => {
    writeFileSync(join(draft, 'index.html'), 'half')
    throw new Error('syntax error')
  })
  await expect(broken).rejects.toThrow('syntax error')
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('good')
  expect(readdirSync(folder)).toEqual(['app'])
})

test('builds at the same time do not touch what another has not finished, and what one left that was killed goes', async () => {
  const folder = temporaryFolder()
  const target = join(folder, 'app')
  const atWork = join(folder, `app.new-${process.ppid}`)
  const abandoned = spawnSync(process.execPath, ['--version']).pid
  for (const draft of [atWork, join(folder, `app.new-${abandoned}`), target]) mkdirSync(draft)
  await replaceFolder(target, async (draft) => {
    writeFileSync(join(draft, 'index.html'), 'whole')
    // Meanwhile another one was done.
    writeFileSync(join(target, 'other.html'), 'whole')
  })
  expect(readdirSync(folder).sort()).toEqual(['app', `app.new-${process.ppid}`])
  expect(readdirSync(target)).toEqual(['index.html'])
})

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-build-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('every worker of the source is built, and loads in a thread of the built server', async () => {
  const root = fileURLToPath(new URL('../../../..', import.meta.url))
  const sources = readdirSync(join(root, 'plugins'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.worker.ts') && !file.includes('node_modules'))
    .map((file) => join(root, 'dist', 'server', 'plugins', file.replace(/\.ts$/, '.js')))
  const thread = new Worker(join(root, 'dist', 'server', 'thread.js'))
  onTestFinished(async () => void (await thread.terminate()))
  const answerTo = (file: string) =>
    new Promise<{ failure?: { message: string } }>((resolve, reject) => {
      thread.once('message', resolve).once('error', reject)
      thread.postMessage({ file: pathToFileURL(file).href, input: {} })
    })
  for (const file of sources) {
    // Whatever it makes of no input: it was found, with all that it imports.
    expect((await answerTo(file)).failure?.message ?? '', file).not.toMatch(/Cannot find|is not a function$/)
  }
})
