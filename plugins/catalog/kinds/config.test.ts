import { buildEntity, startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'
import { facetsOf } from './facetsOf'
import { KindsConfig } from './KindsConfig'
import { buildRobot } from './robots.fixture'

const robot = { apiVersions: ['example.com/v1'] }
const withSchema = (schema: unknown) => ({ Robot: { ...robot, schema } })

const withRelation = (field: string, properties: object = {}) => ({
  Robot: { ...robot, schema: { properties }, relations: { [field]: { relation: 'a', inverse: 'b' } } },
})

const nested = (levels: number): object =>
  Array.from({ length: levels }).reduce<object>((inner) => ({ properties: { a: inner } }), {})

test.each<[string, object, string]>([
  [
    'a type that does not exist',
    withSchema({ properties: { model: { type: 'strng' } } }),
    'Robot.schema.properties.model.type: must be string, number, integer, boolean, object, array, null. Did you mean `string`?',
  ],
  [
    'a misspelt keyword',
    withSchema({ propertys: {} }),
    'Robot.schema.propertys: is no keyword. Did you mean `properties`?',
  ],
  [
    'a misspelt required field',
    withSchema({ properties: { model: {} }, required: ['modle'] }),
    'Robot.schema.required.0: names no property. Did you mean `model`?',
  ],
  [
    'a broken pattern',
    withSchema({ properties: { a: { pattern: '(' } } }),
    'Robot.schema.properties.a.pattern: Invalid regular expression: /(/: Unterminated group',
  ],
  [
    'a pattern that looks ahead',
    withSchema({ properties: { a: { pattern: '^(?=.*[A-Z]).+$' } } }),
    'Robot.schema.properties.a.pattern: cannot be used: error parsing regexp: invalid or unsupported Perl syntax: `(?=`. ' +
      'Patterns are matched in a time that grows with the text alone, and so know neither look-ahead and look-behind nor ' +
      'back-references, and no more than 1,000 repetitions',
  ],
  [
    'a schema that is too deep',
    withSchema(nested(1000)),
    'Robot.schema: is nested deeper than 50 levels. Put parts of it under $defs, and name them by $ref',
  ],
  [
    'a schema of 20,000 properties',
    withSchema({ properties: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`p${index}`, {}])) }),
    'Robot.schema: has more than 10,000 values. A kind is what people write by hand: leave out what they do not',
  ],
  [
    'what cannot be checked',
    withSchema({ if: { required: ['a'] } }),
    'Robot.schema.if: is not supported. Write the cases as `anyOf`',
  ],
  [
    'a reference to nothing',
    withSchema({ properties: { a: { $ref: '#/$defs/b' } } }),
    'Robot.schema: cannot be used: Reference not found: #/$defs/b',
  ],
  [
    'a reference to elsewhere',
    withSchema({ properties: { a: { $ref: 'https://example.com' } } }),
    'Robot.schema.properties.a.$ref: must lead into this schema, such as `#/$defs/site`',
  ],
  [
    'a field that every object has',
    withSchema({ properties: { constructor: { type: 'string' } } }),
    'Robot.schema.properties.constructor: cannot be the name of a field: every object of JavaScript has one. ' +
      'Choose another',
  ],
  [
    'a schema that is no object',
    withSchema({ type: 'string' }),
    'Robot.schema.type: must be `object`: it is the schema of a whole `spec`',
  ],
  [
    'a file that is no schema',
    withSchema('properties: {a: {type: strng}}'),
    'Robot.schema: properties.a.type must be string, number, integer, boolean, object, array, null. Did you mean `string`?',
  ],
  [
    'a relation of a field that is not there',
    withRelation('spec.base'),
    'Robot.relations.spec.base: leads to no field of the schema',
  ],
  [
    'a misspelt relation',
    withRelation('spec.bse', { base: { type: 'string' } }),
    'Robot.relations.spec.bse: leads to no field of the schema. Did you mean spec.base?',
  ],
  [
    'a relation of a number',
    withRelation('spec.a', { a: { type: 'number' } }),
    'Robot.relations.spec.a: leads to a field that is neither a text nor a list of texts',
  ],
  [
    'a column that is not there',
    { Robot: { ...robot, schema: { properties: { model: {} } }, columns: ['spec.modell'] } },
    'Robot.columns.0: leads to no field of the schema. Did you mean spec.model?',
  ],
  [
    'a name that no kind can have',
    { 'My robot': robot },
    'My robot: cannot be the name of a kind: a kind is 1 to 63 letters and digits, and starts with a letter',
  ],
  ['a kind that there is', { component: robot }, 'component: is a kind that exists already: choose another name'],
  ['a kind twice', { Robot: robot, robot }, 'robot: is a kind that exists already: choose another name'],
])('%s is said with its place', (_what, config, expected) => {
  const { error } = KindsConfig.safeParse(config)
  expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([expected])
})

test('a mistake in a schema is an error of the configuration at its line', async () => {
  const wrong = await startPortal({ config: { catalog: { kinds: withSchema({ type: 'objekt' }) } } })
  expect(wrong.warnings.join()).toMatch(
    /app-config\.yaml:\d+:\d+ {2}catalog\.kinds\.Robot\.schema\.type: must be string.* Did you mean `object`\?$/m,
  )
  await wrong.close()
})

test('an icon or a kind that there is not is a warning at its line, and nothing else', async () => {
  const relations = { 'spec.base': { relation: 'standsAt', inverse: 'carries', kind: 'Resourse' } }
  const schema = { properties: { base: { type: 'string' } } }
  const config = { catalog: { kinds: { Robot: { ...robot, icon: 'plugg', schema, relations } } } }
  const { warnings } = await startPortal({ config })
  expect(warnings).toEqual([
    expect.stringMatching(
      /^app-config\.yaml:\d+:\d+ {2}catalog\.kinds\.Robot: names the icon 'plugg', which there is not\. Did you mean 'plug'\?$/,
    ),
    expect.stringMatching(
      /^app-config\.yaml:\d+:\d+ {2}catalog\.kinds\.Robot: relates spec\.base to the kind 'Resourse', which there is not\. Did you mean 'Resource'\?$/,
    ),
  ])
  expect(new Set(warnings.map((warning) => warning.split(' ')[0])).size).toBe(2)
})

test('what an index holds of an entity is bounded, however much it says', () => {
  const kinds = KindsConfig.parse({
    Robot: { ...robot, schema: { properties: { a: {}, b: {} } }, facets: ['spec.a', 'spec.b'] },
  })
  const many = Array.from({ length: 1000 }, (_, index) => `${index}${'é'.repeat(1000)}`)
  const facets = facetsOf(buildRobot('lifter', { a: many, b: ['x', { y: 1 }, null, true, 'x'] }), kinds)
  expect(Buffer.byteLength(JSON.stringify(facets))).toBeLessThan(1600)
  expect(facetsOf(buildRobot('lifter', { b: ['x', { y: 1 }, null, true, 'x'] }), kinds)).toEqual({
    'spec.b': ['true', 'x'],
  })
  expect(facetsOf(buildEntity(), kinds)).toBeNull()
})
