import { type Entity, refOf } from '@callboard/catalog-model'
import { expect } from 'vitest'
import { other, refsOf, type Version } from './twoVersions'

/** Asks a portal for a path, and gives what it answers. */
export type Ask = (path: string) => Promise<unknown>

/** Which version the catalog has: in every file, in every relation and in the search the same, or the test fails. */
export async function versionOf(ask: Ask): Promise<Version> {
  const entities = (await ask('/api/catalog/entities?filter=kind=component')) as Entity[]
  const version: Version = entities[0]?.metadata.description?.includes('apricot') ? 'apricot' : 'blueberry'
  expect(entities.map(refOf).sort()).toEqual(refsOf(version))
  for (const { metadata, relations } of entities) {
    expect(metadata.description).toBe(`As in the year of the ${version}.`)
    expect(relations?.filter(({ type }) => type === 'dependsOn').map(({ targetRef }) => targetRef)).toEqual([
      `component:default/tree-of-${version}`,
    ])
  }
  expect(await found(ask, version)).toEqual(refsOf(version))
  expect(await found(ask, other(version))).toEqual([])
  return version
}

async function found(ask: Ask, term: string): Promise<string[]> {
  const { results } = (await ask(`/api/search/query?term=${term}&pageLimit=100`)) as {
    results: Array<{ document: { location: string } }>
  }
  return results
    .map(({ document }) => document.location.split('/').slice(-3))
    .map(([namespace, kind, name]) => `${kind}:${namespace}/${name}`)
    .sort()
}
