import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { type About, compareVersions, readPackage, sha256Of, whyIncompatible, writePackage } from '.'

const about: About = {
  apiVersion: '1.0',
  id: 'notes',
  title: 'Notes',
  description: '',
  version: '1.2.0',
  permissions: {},
  rules: {},
  routes: {},
  events: {},
  live: {},
  search: [],
  hosts: [],
  frontend: { script: 'frontend/frontend.js', styles: [] },
  frame: false,
  wants: [],
}
const script = Buffer.from('export default {}')
const files = new Map([['frontend/frontend.js', script]])

test('what is written is read again, and the same files give the same bytes', async () => {
  const packed = await writePackage(about, files)
  const { manifest, files: read, sha256 } = await readPackage(packed)
  expect(manifest).toMatchObject({ id: 'notes', version: '1.2.0', files: { 'frontend/frontend.js': sha256Of(script) } })
  expect(read).toEqual(files)
  expect(sha256).toBe(sha256Of(packed))
  expect(await writePackage(about, files)).toEqual(packed)
})

async function archive(entries: Record<string, string | Buffer>, more = (_: ReturnType<typeof pack>) => {}) {
  const tar = pack()
  for (const [name, content] of Object.entries(entries)) tar.entry({ name }, content)
  more(tar)
  tar.finalize()
  return gzipSync(await buffer(tar))
}
const manifest = (changes: object = {}) =>
  JSON.stringify({ ...about, files: { 'frontend/frontend.js': sha256Of(script) }, ...changes })
const withScript = { 'package/frontend/frontend.js': script }

describe('refused is', () => {
  test.each([
    ['what is no archive', () => Buffer.from('hello'), 'a package is a .tgz file'],
    ['what is packed and no tar', () => gzipSync(Buffer.alloc(2000, 'x')), 'no tar archive'],
    ['a package of npm that is no plugin', () => archive({ 'package/package.json': '{}' }), 'it has no callboard.json'],
    ['a manifest that is no JSON', () => archive({ 'package/callboard.json': '{' }), 'is no JSON'],
    [
      'a plugin for a later version',
      () => archive({ 'package/callboard.json': '{"apiVersion":"9.0","news":1}' }),
      'built for version 9.0 of the plugin API, and this portal has 1.0',
    ],
    [
      'a file that was changed',
      () => archive({ 'package/callboard.json': manifest(), 'package/frontend/frontend.js': 'evil()' }),
      'frontend/frontend.js was changed after it was built',
    ],
    [
      'a file that is missing',
      () => archive({ 'package/callboard.json': manifest() }),
      'lacks the file frontend/frontend.js',
    ],
    [
      'a path that leads out',
      () => archive({ 'package/callboard.json': manifest({ files: { '../../evil.js': sha256Of(script) } }) }),
      'files["../../evil.js"]',
    ],
    [
      'a screen that is not among the files',
      () =>
        archive({
          ...withScript,
          'package/callboard.json': manifest({ frontend: { script: 'other.js', styles: [] } }),
        }),
      'names other.js',
    ],
    [
      'an id that would be another schema',
      () => archive({ 'package/callboard.json': manifest({ id: 'Public"' }) }),
      'id',
    ],
    ['what unpacks to more than a plugin may', () => gzipSync(Buffer.alloc(70_000_000)), '60 MB unpacked'],
  ])('%s', async (_, packed, message) => {
    await expect(readPackage(await packed())).rejects.toThrow(message)
  })
})

test('a link in a package is not followed, and what the manifest does not name is not kept', async () => {
  const packed = await archive(
    { ...withScript, 'package/callboard.json': manifest(), 'package/extra.js': '1' },
    (tar) => tar.entry({ name: 'package/frontend/link.js', type: 'symlink', linkname: '/etc/passwd' }),
  )
  expect([...(await readPackage(packed)).files.keys()]).toEqual(['frontend/frontend.js'])
})

test.each([
  ['1.0', '1.0', undefined],
  ['1.0', '1.3', undefined],
  ['1.4', '1.3', 'Upgrade the portal'],
  ['2.0', '1.3', 'Upgrade the portal'],
  ['1.9', '2.0', 'Build it again with this version'],
])('a plugin for %s in a portal with %s', (built, here, advice) => {
  const reason = whyIncompatible(built, here)
  if (advice) expect(reason).toContain(advice)
  else expect(reason).toBeUndefined()
})

test('versions are ordered as npm orders them', () => {
  const ordered = ['0.9.9', '1.0.0-beta.2', '1.0.0-beta.10', '1.0.0', '1.2.0', '1.10.0']
  expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered)
})
