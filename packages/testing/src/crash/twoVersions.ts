import type { Entity } from '@callboard/catalog-model'
import { catalogFile } from '../buildEntity'

export type Version = 'apricot' | 'blueberry'

export const other = (version: Version): Version => (version === 'apricot' ? 'blueberry' : 'apricot')

const files = ['one', 'two', 'three']

/**
 * A location of several files in one of two versions. Every entity says its version in a text that the search finds, in a relation,
 * and one of each file by its name.
 */
export function filesOf(version: Version): Record<string, string> {
  const targets = files.map((file) => `./${file}.yaml`)
  return {
    'catalog-info.yaml': JSON.stringify({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: { name: 'fruit' },
      spec: { targets },
    }),
    ...Object.fromEntries(files.map((file) => [`${file}.yaml`, fileOf(file, version)])),
  }
}

function fileOf(file: string, version: Version): string {
  const names = [...Array.from({ length: 20 }, (_, index) => `${file}-${index}`), `${file}-${version}`]
  return catalogFile(...names.map((name) => componentOf(name, version)))
}

const componentOf = (name: string, version: Version): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', description: `As in the year of the ${version}.` },
  spec: { type: 'service', lifecycle: 'production', owner: 'gardeners', dependsOn: [`component:tree-of-${version}`] },
})

/** The refs of all components of a version. */
export const refsOf = (version: Version): string[] =>
  files
    .flatMap((file) => [...Array.from({ length: 20 }, (_, index) => `${file}-${index}`), `${file}-${version}`])
    .map((name) => `component:default/${name}`)
    .sort()
