import { expect, test } from 'vitest'
import { keyLevelOf } from './keyLevel'

test.each([
  ['spec.', { written: 'spec.', path: ['spec'], part: '' }],
  ['Spec.ti', { written: 'Spec.', path: ['spec'], part: 'ti' }],
  ['spec.runs.On', { written: 'spec.runs.', path: ['spec', 'runs'], part: 'On' }],
  ['metadata.ann', { written: 'metadata.', path: ['metadata'], part: 'ann' }],
  ['metadata.Labels.x.y/z', { written: 'metadata.Labels.', path: ['metadata', 'labels'], part: 'x.y/z' }],
  [
    'annotation.backstage.io/te',
    { written: 'annotation.', path: ['metadata', 'annotations'], part: 'backstage.io/te' },
  ],
  ['relations.dep', { written: 'relations.', path: ['relations'], part: 'dep' }],
  ['lifecy', undefined],
])('the keys for `%s`', (text, level) => {
  expect(keyLevelOf(text)).toEqual(level)
})
