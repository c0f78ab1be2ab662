import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findUnknownKeys, findUnknownSections, isPluginOn, parseSection, problemText } from './index'
import { load, local } from './load.fixture'

describe('a section', () => {
  const schema = z.object({
    days: z.int().default(30),
    on: z.boolean().default(false),
    mode: z.enum(['fast', 'slow']).default('fast'),
    from: z.union([z.string(), z.object({ url: z.string() })]).optional(),
    rules: z.array(z.strictObject({ allow: z.string(), token: z.enum(['a-token']).optional() })).default([]),
  })

  test('an absent or empty section takes the defaults', async () => {
    const { config } = await load('todos:')
    expect(parseSection(config, 'todos', schema)).toEqual({ days: 30, on: false, mode: 'fast', rules: [] })
    expect(parseSection(config, 'other', schema)).toEqual({ days: 30, on: false, mode: 'fast', rules: [] })
  })

  test('text is taken as a number or as true where the schema wants that', async () => {
    const { config } = await load(`it: {days: '\${DAYS}', on: '\${ON}'}`, { DAYS: '7', ON: 'true' })
    expect(parseSection(config, 'it', schema)).toMatchObject({ days: 7, on: true })
  })

  test.each([
    ['it: {days: x}', 'app-config.yaml:1:6  it.days: must be a number, but is text.'],
    ['it: {days: 1.5}', 'it.days: must be a whole number, but is a number.'],
    ['it: {days: [1]}', 'it.days: must be a number, but is a list.'],
    ['it: {mode: fats}', "app-config.yaml:1:6  it.mode: must be 'fast' or 'slow'. Did you mean 'fast'?"],
    ['it: {from: 1}', 'it.from: must be text or a section of keys, but is a number.'],
    ['it: {from: {url: 1}}', 'app-config.yaml:1:13  it.from.url: must be text, but is a number.'],
    ['it: {rules: [{}]}', 'app-config.yaml:1:14  it.rules.0.allow: is missing: it must be text.'],
    [
      'it: {rules: [{alow: x, allow: y}]}',
      "app-config.yaml:1:15  it.rules.0.alow: nothing reads this key. Did you mean 'allow'?",
    ],
    ['it: {rules: [{allow: y, token: a-tokem}]}', "it.rules.0.token: must be 'a-token'."],
    ['it: 1', 'app-config.yaml:1:1  it: must be a section of keys, but is a number.'],
  ])('%s', async (text, expected) => {
    const { config } = await load(text)
    expect(() => parseSection(config, 'it', schema)).toThrow(expected)
  })

  test('every problem is listed, each with the file it stands in', async () => {
    const { config } = await load(local('it:\n  days: x', 'it:\n  mode: 1'), { APP_CONFIG_it_on: '7' })
    expect(() => parseSection(config, 'it', schema)).toThrow(
      [
        'The configuration has 3 problems:',
        '  app-config.yaml:2:3  it.days: must be a number, but is text.',
        '  environment variable APP_CONFIG_it_on  it.on: must be true or false, but is a number.',
        "  app-config.local.yaml:2:3  it.mode: must be 'fast' or 'slow'.",
      ].join('\n'),
    )
  })

  test('keys that the schema would drop are found', async () => {
    const { config } = await load('it: {dasy: 3, from: {url: x, path: y}}\nserch: {}')
    expect(findUnknownKeys(config, ['it'], schema).map(problemText)).toEqual([
      "app-config.yaml:1:6  it.dasy: nothing reads this key. Did you mean 'days'?",
      'app-config.yaml:1:30  it.from.path: nothing reads this key.',
    ])
    expect(findUnknownSections(config, ['it', 'search']).map(problemText)).toEqual([
      "app-config.yaml:2:1  serch: nothing reads this key. Did you mean 'search'?",
    ])
  })

  test('false switches a plugin off', async () => {
    const { config } = await load('todos: false\nsearch: {}')
    expect(['todos', 'search', 'home'].map((id) => isPluginOn(config, id))).toEqual([false, true, true])
  })
})
