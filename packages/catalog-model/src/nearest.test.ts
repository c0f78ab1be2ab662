import { expect, test } from 'vitest'
import { nearest } from './nearest'

const kinds = ['Component', 'API', 'Resource', 'System', 'Domain', 'Group', 'User', 'Location', 'Template']

test.each([
  ['component', 'Component'],
  ['COMPONENT', 'Component'],
  ['Componnet', 'Component'],
  ['Compnent', 'Component'],
  ['Sytem', 'System'],
  ['api', 'API'],
  ['Apis', 'API'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, kinds)).toBe(meant)
})

test.each(['Deployment', 'Pod', 'Service', '', 'constructor', 'a'.repeat(100_000)])(
  'nothing is near to %.20s',
  (word) => {
    expect(nearest(word, kinds)).toBeUndefined()
  },
)
