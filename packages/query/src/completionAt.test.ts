import { expect, test } from 'vitest'
import { completionAt } from './completionAt'

test.each([
  ['|', { type: 'field', prefix: '', from: 0, to: 0, rest: '' }],
  ['kind:api li|', { type: 'field', prefix: 'li', from: 9, to: 11, rest: 'kind:api' }],
  ['li|fecycle:x', { type: 'field', prefix: 'li', from: 0, to: 9, rest: '' }],
  ['kind:api lifecycle:|', { type: 'value', field: 'lifecycle', prefix: '', from: 19, to: 19, rest: 'kind:api' }],
  ['lifecycle:prod| tag:x', { type: 'value', field: 'lifecycle', prefix: 'prod', from: 10, to: 14, rest: 'tag:x' }],
  ['type:a,b|', { type: 'value', field: 'type', prefix: 'b', from: 7, to: 8, rest: '' }],
  ['owner:"the z|', { type: 'value', field: 'owner', prefix: 'the z', from: 6, to: 12, rest: '' }],
  ['-tag:ja|', { type: 'value', field: 'tag', prefix: 'ja', from: 5, to: 7, rest: '' }],
  ['(kind:api OR ty|)', { type: 'field', prefix: 'ty', from: 13, to: 15, rest: '' }],
])('at the bar in %s', (text, expected) => {
  expect(completionAt(text.replace('|', ''), text.indexOf('|'))).toEqual(expected)
})
