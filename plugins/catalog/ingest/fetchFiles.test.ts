import { ReadError, type TextReader } from '@callboard/plugin-api/backend'
import { buildEntity, catalogFile } from '@callboard/testing'
import { expect, test } from 'vitest'
import { fetchFiles } from './fetchFiles'
import type { IngestedFile } from './Ingested'

const location = (name: string, ...targets: string[]) =>
  catalogFile(buildEntity({ kind: 'Location', metadata: { name }, spec: { targets } }))
const source = (name: string) => ({ type: 'url' as const, target: `https://example.com/${name}` })
const file = (url: string, text: string): IngestedFile => ({ url, text, hash: text, etag: undefined })
const reader: TextReader = {
  resolve: (target, base) => new URL(target, base).href,
  pageOf: (url) => url,
  otherPagesOf: () => [],
  hasIntegration: () => false,
  isPattern: () => false,
  findFiles: () => Promise.reject(new Error('not used here')),
  read: () => Promise.reject(new Error('not used here')),
}

test('a file that is slow to fail holds up nothing that its neighbours lead to', async () => {
  const files: Record<string, string> = {
    'all.yaml': location('all', './slow.yaml', './a.yaml'),
    'a.yaml': location('a', './b.yaml'),
    'b.yaml': catalogFile(buildEntity()),
  }
  let reached: (() => void) | undefined
  const theLastOne = new Promise<void>((resolve) => {
    reached = resolve
  })
  const { catalogFiles, problems } = await fetchFiles(source('all.yaml'), {
    reader,
    known: new Map(),
    followsLocations: true,
    read: async ({ target }) => {
      const name = target.replace('https://example.com/', '')
      if (name === 'b.yaml') reached?.()
      if (name !== 'slow.yaml') return file(target, files[name] ?? '')
      await theLastOne
      throw new ReadError('timeout', 'It did not answer.')
    },
  })
  expect(catalogFiles.map(({ url }) => url)).toEqual(
    ['all.yaml', 'a.yaml', 'b.yaml'].map((name) => source(name).target),
  )
  expect(problems).toMatchObject([{ code: 'unreadable-target', message: 'It did not answer.' }])
})

test('a location that fans out without end is cut, and says so once', async () => {
  const targets = Array.from({ length: 1200 }, (_, index) => `./${index}.yaml`)
  const { catalogFiles, problems } = await fetchFiles(source('all.yaml'), {
    reader,
    known: new Map(),
    followsLocations: true,
    read: async ({ target }) =>
      file(target, target.endsWith('all.yaml') ? location('all', ...targets) : catalogFile(buildEntity())),
  })
  expect(catalogFiles).toHaveLength(1000)
  expect(problems).toMatchObject([{ code: 'bad-target', pointer: '/spec/targets/999' }])
})

test('a location whose files are too much together has those that fit, and says so of the others', async () => {
  const targets = Array.from({ length: 18 }, (_, index) => `./${index}.yaml`)
  const { catalogFiles, problems } = await fetchFiles(source('all.yaml'), {
    reader,
    known: new Map(),
    followsLocations: true,
    read: async ({ target }) => file(target, textOf(new URL(target).pathname)),
  })
  function textOf(path: string) {
    if (path === '/all.yaml') return location('all', ...targets, './small.yaml')
    const small = catalogFile(buildEntity())
    return path === '/small.yaml' ? small : `${small}\n# ${'x'.repeat(980_000)}\n`
  }
  const full = catalogFiles.filter(({ drafts }) => drafts.length > 0).map(({ url }) => url)
  expect(full).toHaveLength(18)
  expect(full).toContain(source('small.yaml').target)
  const refused = catalogFiles.flatMap(({ problems }) => problems)
  expect(refused).toHaveLength(2)
  expect(refused[0]).toMatchObject({ code: 'location-too-large', message: expect.stringContaining('16 million') })
  expect(problems).toEqual([])
})
