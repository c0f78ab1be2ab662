import { expect, test } from 'vitest'
import { explainNpmFailure } from './explainNpmFailure.mjs'
import { whatToInstall } from './whatToInstall.mjs'

const manifests = {
  '': { name: 'callboard', devDependencies: { vitest: '4.1.12' } },
  'plugins/todos': { name: '@callboard/plugin-todos', dependencies: { zod: '4.6.7' } },
}

const lock = {
  packages: {
    '': { devDependencies: { vitest: '4.1.12' } },
    'plugins/todos': { version: '0.1.0', dependencies: { zod: '4.6.7' } },
    'node_modules/@callboard/plugin-todos': { resolved: 'plugins/todos', link: true },
    'node_modules/vitest': { version: '4.1.12' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
}

const installed = {
  packages: {
    'node_modules/@callboard/plugin-todos': { resolved: 'plugins/todos', link: true },
    'node_modules/vitest': { version: '4.1.12' },
    'node_modules/zod': { version: '4.6.7' },
  },
}

const without = (path: string) => ({
  packages: Object.fromEntries(Object.entries(installed.packages).filter(([name]) => name !== path)),
})

const newPlugin = { name: '@callboard/plugin-radar' }
const { 'plugins/todos': todos, ...withoutTodos } = manifests

test.each([
  ['all of it is there, but for what is meant for another system', {}, 'nothing'],
  ['the clone is fresh', { installed: undefined }, 'ci'],
  ['the last install was cut short', { installed: { packages: {} } }, 'ci'],
  ['a package is missing', { installed: without('node_modules/zod') }, 'ci'],
  ['a plugin is not linked', { installed: without('node_modules/@callboard/plugin-todos') }, 'ci'],
  [
    'package-lock.json names a newer version',
    { lock: { packages: { ...lock.packages, 'node_modules/zod': { version: '4.7.0' } } } },
    'ci',
  ],
  ['there is no package-lock.json', { lock: undefined }, 'install'],
  ['a plugin folder was added', { manifests: { ...manifests, 'plugins/radar': newPlugin } }, 'install'],
  ['a plugin folder was removed', { manifests: withoutTodos }, 'install'],
  [
    'a plugin asks for one more package',
    { manifests: { ...manifests, 'plugins/todos': { ...todos, dependencies: { zod: '4.6.7', yaml: '2.9.1' } } } },
    'install',
  ],
])('what npm has to do when %s', (_, change, task) => {
  expect(whatToInstall({ manifests, lock, installed, ...change })).toBe(task)
})

test.each([
  ['npm error code ENOTFOUND\nnpm error network request to https://registry.example/zod failed', 'cannot be reached'],
  ['npm error code ENOSPC\nnpm error nospc no space left on device, write', 'The disk is full'],
  ["npm error code EACCES\nnpm error Error: EACCES: permission denied, mkdir '/srv/portal/node_modules'", 'sudo chown'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'npm config set cafile'],
  ['npm error code E401\nnpm error Unable to authenticate', 'npm login'],
  ['npm error code ETARGET\nnpm error notarget No matching version found for zod@99', 'could not install'],
])('a failed install says what to do: %s', (output, advice) => {
  const text = explainNpmFailure(`npm warn config something else\n${output}`, '/srv/portal')
  expect(text).toContain(advice)
  expect(text).toContain(output.split('\n')[0])
  expect(text).not.toContain('npm warn')
})
