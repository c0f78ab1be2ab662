import { type CatalogFile, parseCatalogFile } from '@callboard/catalog-model'
import type { InWorker } from '@callboard/plugin-api/backend'
import { buildEntity, catalogFile, inRepository, inWorkerOf } from '@callboard/testing'
import { expect, test } from 'vitest'
import { placeholdersOf } from '../references'
import { substitutePlaceholders } from '../substitutePlaceholders'
import { goesToThread } from './Parsing'
import { pointersOf } from './Places'
import { parseFile } from './parseFile'
import { parseIncluded } from './parseIncluded'
import { readIncluded } from './readIncluded'

const inWorker = inWorkerOf(inRepository('plugins/catalog'))
const parsing = (signal?: AbortSignal) => ({ inWorker, someoneWaits: false, signal, characters: 0 })
const url = 'https://example.com/all.yaml'
const description = 'x'.repeat(1000)
const filler = Array.from({ length: 350 }, (_, index) => buildEntity({ metadata: { name: `c-${index}`, description } }))
const odd = `# before
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: odd, labels: &labels { "10": 1.10, 2: yes, empty: , "a/b": 'quoted' } }
spec:
  text: |
    one
    two
  list: [1.0, null, "x", *labels]
---
kind: *nowhere
`
const file: CatalogFile = { url, text: [catalogFile(...filler), '---', odd].join('\n') }

test('a large file is the same parsed in a thread, with every place in it', async () => {
  expect(file.text.length).toBeGreaterThan(300_000)
  const [here, there] = [parseCatalogFile(file), await parseFile(file, parsing())]
  expect(there.problems).toEqual(here.problems)
  expect(there.drafts.map(({ value }) => value)).toEqual(here.drafts.map(({ value }) => value))
  for (const [index, draft] of [
    ...here.drafts.slice(0, 2).entries(),
    [here.drafts.length - 1, here.drafts.at(-1)] as const,
  ]) {
    const other = there.drafts[index]
    for (const [pointer, value] of [
      ...pointersOf(draft?.value),
      ['/spec/missing/deeper', undefined],
      ['/gone', undefined],
    ] as const) {
      expect([pointer, other?.locate(pointer), other?.locateKey(pointer)]).toEqual([
        pointer,
        draft?.locate(pointer),
        draft?.locateKey(pointer),
      ])
      const written = draft?.written(pointer)
      if (!written?.includes('\n') && typeof value !== 'object') expect(other?.written(pointer)).toBe(written)
    }
  }
})

test.each(['json', 'yaml'] as const)('a large file that a $%s names is the same read in a thread', async (resolver) => {
  const text = JSON.stringify(Array.from({ length: 30_000 }, (_, index) => ({ index, name: 'item' })))
  expect(text.length).toBeGreaterThan(300_000)
  for (const file of [
    { resolver, text },
    { resolver, text: `${text}]` },
  ]) {
    expect(await parseIncluded(file, parsing())).toEqual(readIncluded(file))
  }
})

test('files that placeholders name are read in a thread, too, where many small ones come to as much', async () => {
  const spec = [...Array(4).keys()].map((index) => ({ $json: `./${index}.json` }))
  const catalogFile = { url, text: JSON.stringify({ kind: 'Component', spec }) }
  const included = { url, etag: undefined, hash: '', text: JSON.stringify('x'.repeat(100_000)) }
  const catalogFiles = [{ ...included, ...parseCatalogFile(catalogFile) }]
  const inclusions = catalogFiles.flatMap(({ drafts }) =>
    drafts.flatMap((draft) => placeholdersOf(draft).map((each) => ({ ...each, draft, file: included }))),
  )
  const inThreads: string[] = []
  const counting: InWorker = (name, ...asked) => {
    inThreads.push(name)
    return inWorker(name, ...asked)
  }
  const reading = { ...parsing(), inWorker: counting }
  const filled = await substitutePlaceholders({ catalogFiles, included: inclusions }, reading)
  expect(filled.drafts[0]?.value).toMatchObject({ spec: Array(4).fill('x'.repeat(100_000)) })
  expect(inThreads).toHaveLength(2)
})

test('of many small files the first are parsed at once, those after them in a thread', () => {
  const reading = parsing()
  expect([1, 2, 3, 4].map(() => goesToThread(reading, 100_000))).toEqual([false, false, false, true])
})

test('what nobody wants any more is not parsed', async () => {
  const gone = parsing(AbortSignal.abort())
  await expect(parseFile({ url, text: odd }, gone)).rejects.toThrow('aborted')
})
