import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limitsOf, type SomeLimits } from '../Limits'
import { openFolder } from './openFolder'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callboard-folder-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Writes files into the folder, the parent folders included. */
async function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

const open = (path = folder, { etag, limits }: { etag?: string | undefined; limits?: SomeLimits } = {}) =>
  openFolder(path, limitsOf(limits), { etag })

test('a folder has all its files, by path, but not those of Git and npm', async () => {
  await write({
    'mkdocs.yml': 'a',
    'docs/b/c.md': 'ä',
    'docs/a.md': 'b',
    '.git/config': 'x',
    'node_modules/x/y.md': 'x',
  })

  const tree = await open()

  expect(tree).toMatchObject({ url: folder, paths: ['docs/a.md', 'docs/b/c.md', 'mkdocs.yml'] })
  expect((await tree?.read('docs/b/c.md'))?.toString()).toBe('ä')
  expect((await tree?.read('./docs/../docs/a.md'))?.toString()).toBe('b')
  expect(await tree?.read('docs/none.md')).toBeUndefined()
  expect(await tree?.read('docs')).toBeUndefined()
})

test('no path and no link leads out of it', async () => {
  await write({ 'secret.txt': 'secret', 'docs/README.md': 'a' })
  await symlink(join(folder, 'secret.txt'), join(folder, 'docs/absolute.md'))
  await symlink('../secret.txt', join(folder, 'docs/relative.md'))
  await symlink('..', join(folder, 'docs/up'))
  await symlink('README.md', join(folder, 'docs/index.md'))

  const tree = await open(join(folder, 'docs'))

  expect(tree?.paths).toEqual(['README.md', 'index.md'])
  expect((await tree?.read('index.md'))?.toString()).toBe('a')
  for (const path of [
    '../secret.txt',
    'absolute.md',
    'relative.md',
    'up/secret.txt',
    join(folder, 'secret.txt'),
    '..\\secret.txt',
  ])
    expect(await tree?.read(path)).toBeUndefined()
})

test('a file that has become a link out of it is not read', async () => {
  await write({ 'secret.txt': 'secret', 'docs/a.md': 'a' })
  const tree = await open(join(folder, 'docs'))
  await rm(join(folder, 'docs/a.md'))
  await symlink('../secret.txt', join(folder, 'docs/a.md'))

  expect(await tree?.read('a.md')).toBeUndefined()
})

test('it is not opened again while its ETag holds', async () => {
  await write({ 'a.md': 'a' })
  const { etag } = (await open()) ?? {}
  expect(await open(folder, { etag })).toBeUndefined()

  await utimes(join(folder, 'a.md'), new Date(), new Date('2020-01-01'))
  expect(await open(folder, { etag })).toMatchObject({ paths: ['a.md'] })
})

test.each<[string, SomeLimits, RegExp]>([
  ['files', { tree: { files: 2 } }, /has more than 2 files/],
  ['entries', { tree: { entries: 2 } }, /holds more than 2 entries/],
  ['characters of a path', { tree: { pathLength: 5 } }, /whose path is longer than 5 characters/],
])('too many %s are refused in words', async (_, limits, expected) => {
  await write({ 'a.md': 'a', 'b.md': 'b', 'docs/c.md': 'c' })

  await expect(open(folder, { limits })).rejects.toMatchObject({
    reason: 'too-large',
    message: expect.stringMatching(expected),
  })
})

test('a file that is too large is refused when it is read', async () => {
  await write({ 'a.md': 'a'.repeat(3000), 'b.md': 'b' })
  const tree = await open(folder, { limits: { bytes: 2048 } })

  await expect(tree?.read('a.md')).rejects.toMatchObject({
    reason: 'too-large',
    message: 'The file a.md is larger than 2 kB, which is the most that is read.',
  })
  expect((await tree?.read('b.md'))?.toString()).toBe('b')
})

test('what is no folder is not found', async () => {
  await write({ 'a.md': 'a' })
  await expect(open(join(folder, 'none'))).rejects.toMatchObject({ reason: 'not-found' })
  await expect(open(join(folder, 'a.md'))).rejects.toMatchObject({ reason: 'not-found' })
})
