import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseSection } from './index'
import { load, local } from './load.fixture'

/** The section `it` of the configuration, unchecked. */
async function section(files: string | Record<string, string>, env?: Record<string, string>) {
  const { config } = await load(files, env)
  return parseSection(config, 'it', z.record(z.string(), z.unknown()))
}

describe('files', () => {
  test.each([
    ['objects merge', local('it: {a: 1, b: {c: 2}}', 'it: {b: {d: 3}}'), { a: 1, b: { c: 2, d: 3 } }],
    ['lists are replaced', local('it: {a: [1, 2]}', 'it: {a: [3]}'), { a: [3] }],
    ['null takes away', local('it: {a: 1, b: {c: 2}}', 'it: {b: null}'), { a: 1 }],
    ['null under a new key is nothing', local('it: {a: 1}', 'it: {b: {c: null, d: 1}}'), { a: 1, b: { d: 1 } }],
    ['an object replaces a text', local('it: {a: x}', 'it: {a: {b: 1}}'), { a: { b: 1 } }],
    ['an empty local file changes nothing', local('it: {a: 1}', '# nothing yet'), { a: 1 }],
    ['no file at all is an empty configuration', {}, {}],
    ['JSON is YAML', '{"it": {"a": [1, "x", true]}}', { a: [1, 'x', true] }],
    ['anchors are repeated', 'it: {a: &a [1], b: *a}', { a: [1], b: [1] }],
    [
      'keys that every object has are keys',
      'it: {constructor: {a: 1}, toString: 2}',
      { constructor: { a: 1 }, toString: 2 },
    ],
  ])('%s', async (_, files, expected) => {
    expect(await section(files)).toEqual(expected)
  })

  test('CALLBOARD_CONFIG names the files, and later ones win', async () => {
    const files = { 'app-config.yaml': 'it: {a: 0}', 'one.yaml': 'it: {b: 1, c: 1}', 'two.yaml': 'it: {c: 2}' }
    expect(await section(files, { CALLBOARD_CONFIG: 'one.yaml, two.yaml' })).toEqual({ b: 1, c: 2 })
  })

  test('a named file that does not exist is an error', async () => {
    await expect(load({}, { CALLBOARD_CONFIG: 'none.yaml' })).rejects.toThrow(
      /names a file that does not exist: .*none.yaml/,
    )
  })

  test('a file that cannot be read is an error that says why', async () => {
    await expect(load({}, { CALLBOARD_CONFIG: tmpdir() })).rejects.toThrow(/^the file .* cannot be read \(EISDIR\)\.$/)
  })
})

describe('values from elsewhere', () => {
  const env = { NAME: 'ana', EMPTY: '' }
  test.each([
    ['a variable', `it: {a: 'I am \${NAME}!'}`, { a: 'I am ana!' }],
    ['two variables', `it: {a: '\${NAME}\${ NAME }'}`, { a: 'anaana' }],
    ['an empty variable', `it: {a: '<\${EMPTY}>'}`, { a: '<>' }],
    ['a default', `it: {a: '\${NONE:-b:-c}'}`, { a: 'b:-c' }],
    ['a default for an empty variable', `it: {a: '\${EMPTY:-x}'}`, { a: 'x' }],
    ['an empty default', `it: {a: '<\${NONE:-}>'}`, { a: '<>' }],
    ['an escaped variable', `it: {a: '$\${NAME} \${NAME}'}`, { a: `\${NAME} ana` }],
    ['a dollar alone', `it: {a: 'US$ {1}'}`, { a: 'US$ {1}' }],
    ['in a list', `it: {a: ['\${NAME}']}`, { a: ['ana'] }],
    ['$env', 'it: {a: {$env: NAME}}', { a: 'ana' }],
    ['$file, trimmed', { 'app-config.yaml': 'it: {a: {$file: ./t}}', t: ' secret\n' }, { a: 'secret' }],
    ['$file by a variable', { 'app-config.yaml': `it: {a: {$file: './\${NAME}'}}`, ana: 'x' }, { a: 'x' }],
    ['$include', { 'app-config.yaml': 'it: {$include: b.yaml}', 'b.yaml': `{c: '\${NAME}'}` }, { c: 'ana' }],
    ['$include of a part', { 'app-config.yaml': 'it: {$include: "b.yaml#c.d"}', 'b.yaml': 'c: {d: {e: 1}}' }, { e: 1 }],
  ])('%s', async (_, files, expected) => {
    expect(await section(files, env)).toEqual(expected)
  })

  test.each([
    ['text', { APP_CONFIG_it_a: 'x' }, { a: 'x', b: { c: 1 } }],
    ['a number', { APP_CONFIG_it_b_c: '2' }, { a: 'file', b: { c: 2 } }],
    ['an object, merged', { APP_CONFIG_it_b: '{"d": [true]}' }, { a: 'file', b: { c: 1, d: [true] } }],
    ['null', { APP_CONFIG_it_b: 'null' }, { a: 'file' }],
    ['a key with a dash', { 'APP_CONFIG_it_x-y': '1' }, { a: 'file', b: { c: 1 }, 'x-y': 1 }],
    ['not quite JSON', { APP_CONFIG_it_a: '{x' }, { a: '{x', b: { c: 1 } }],
  ])('APP_CONFIG_ lays over the files: %s', async (_, env, expected) => {
    expect(await section('it: {a: file, b: {c: 1}}', env)).toEqual(expected)
  })
})

describe('problems name their place and what to do', () => {
  test.each([
    [`it: {a: '\${NONE}'}`, 'app-config.yaml:1:9  it.a: needs the environment variable NONE, which is not set.'],
    ['it:\n  a: {$env: NONE}', 'app-config.yaml:2:6  it.a: needs the environment variable NONE, which is not set.'],
    ['it:\n  a: {$file: none}', 'app-config.yaml:2:6  it.a: the file none does not exist.'],
    ['it: {$include: none.yaml}', 'app-config.yaml:1:5  it: the file none.yaml does not exist.'],
    ['it: {$include: app-config.yaml}', 'app-config.yaml:1:5  it: app-config.yaml includes itself.'],
    ['it: {$include: "app-config.yaml#a.b"}', 'app-config.yaml includes itself.'],
    ['it: {$env: A, b: 1}', 'app-config.yaml:1:5  it: $env, $file and $include stand alone'],
    ['it: {$file: [1]}', 'app-config.yaml:1:5  it: $file must be given a text.'],
    ['a: 1\nit: [', 'app-config.yaml:2:6  this is not YAML: '],
    ['a: 1\na: 2', 'app-config.yaml:2:1  this is not YAML: Map keys must be unique.'],
    ['a: 1\n---\nb: 2', 'app-config.yaml:2:1  a configuration file is one YAML document'],
    ['- a', 'app-config.yaml:1:1  a configuration file holds keys, such as `app:`.'],
    ['it: &a {b: *a}', 'app-config.yaml:1:12  this YAML alias contains itself.'],
    ['? [a]\n: 1', 'a key must be a plain word.'],
    ['it: {__proto__: {a: 1}}', 'app-config.yaml:1:6  a key cannot be called __proto__.'],
  ])('%s', async (text, expected) => {
    await expect(load(text)).rejects.toThrow(expected)
  })

  test.each([
    'it: {password: *hunter2}',
    'it: {password: !hunter2 x}',
    'it: {password: "hunter2\\q"}',
    'it: {password: @hunter2}',
    'it: {password: hunter2: x}',
    'it: {password: hunter2',
    'it:\n  password: [hunter2',
  ])('a password is not repeated: %s', async (text) => {
    await expect(load(text)).rejects.toThrow(/^(?!.*hunter2)/s)
  })

  test('a wrong name of an environment variable is told', async () => {
    await expect(load('', { APP_CONFIG_a__b: '1' })).rejects.toThrow('environment variable APP_CONFIG_a__b  must be')
  })
})
