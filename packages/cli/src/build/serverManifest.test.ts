import { expect, test } from 'vitest'
import { serverManifest } from './serverManifest.mjs'

const repository = {
  lockfileVersion: 3,
  packages: {
    '': { version: '0.1.0' },
    'node_modules/@callboard/backend': {},
    'node_modules/express': { version: '5.3.0', dependencies: { debug: '4', ms: '1' } },
    'node_modules/express/node_modules/ms': { version: '1.0.0' },
    'node_modules/debug': { version: '4.4.0', dependencies: { ms: '2' } },
    'node_modules/ms': { version: '2.1.3' },
    'node_modules/pg': { version: '8.23.1', peerDependencies: { 'pg-native': '3' } },
    'node_modules/@scope/kit': { version: '1.2.3', optionalDependencies: { fsevents: '2' } },
    'node_modules/react': { version: '19.3.1' },
  },
}

test('the built server brings the packages it imports and what they need, in the locked versions, and no others', () => {
  const about = { name: 'callboard-server', version: '0.1.0' }
  const imported = ['express', 'pg/lib/types', '@scope/kit/deep', 'express']
  const { manifest, lock } = serverManifest(about, imported, repository)
  expect(manifest.dependencies).toEqual({ '@scope/kit': '1.2.3', express: '5.3.0', pg: '8.23.1' })
  expect(lock.packages).toEqual({
    '': manifest,
    'node_modules/@scope/kit': repository.packages['node_modules/@scope/kit'],
    'node_modules/debug': repository.packages['node_modules/debug'],
    'node_modules/express': repository.packages['node_modules/express'],
    'node_modules/express/node_modules/ms': { version: '1.0.0' },
    'node_modules/ms': { version: '2.1.3' },
    'node_modules/pg': repository.packages['node_modules/pg'],
  })
})
