import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { builtinKinds } from '.'
import { entityJsonSchema } from './entityJsonSchema'

const allows = new Ajv({ strict: false }).compile(entityJsonSchema(builtinKinds))

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web' },
  spec: { type: 'service', lifecycle: 'production', owner: 'shop' },
}
const api = { ...component, kind: 'API', spec: { ...component.spec, type: 'openapi', definition: 'openapi: 3.1.0' } }

test.each([
  ['a component', component, true],
  ['more than the kind knows', { ...component, spec: { ...component.spec, ours: 1 } }, true],
  ['a definition in the file', api, true],
  ['a definition in another file', { ...api, spec: { ...api.spec, definition: { $text: './openapi.yaml' } } }, true],
  ['an unknown placeholder', { ...api, spec: { ...api.spec, definition: { $toml: './x' } } }, false],
  ['an unknown kind', { ...component, kind: 'Componnent' }, false],
  ['a version that the kind does not have', { ...component, apiVersion: 'backstage.io/v9' }, false],
  ['a name with a space', { ...component, metadata: { name: 'my shop' } }, false],
  ['no owner', { ...component, spec: { type: 'service', lifecycle: 'production' } }, false],
  ['no spec', { ...component, spec: undefined }, false],
  ['an owner in another file', { ...component, spec: { ...component.spec, owner: { $text: './owner' } } }, true],
  ['an object as an owner', { ...component, spec: { ...component.spec, owner: { team: 'shop' } } }, false],
  ['a field beside the four', { ...component, labels: {} }, false],
])('%s', (_what, document, isAllowed) => {
  expect(allows(JSON.parse(JSON.stringify(document)))).toBe(isAllowed)
})

test('offers what people use where anything may be written', () => {
  const { properties, allOf } = entityJsonSchema(builtinKinds) as {
    properties: { apiVersion: { examples: string[] } }
    allOf: Array<{ then: { properties: { spec: object } } }>
  }
  expect(properties.apiVersion.examples).toContain('scaffolder.backstage.io/v1beta3')
  expect(allOf[0]?.then.properties.spec).toMatchObject({
    title: 'Component',
    properties: { lifecycle: { anyOf: [{ examples: ['experimental', 'production', 'deprecated'] }, {}] } },
  })
})
