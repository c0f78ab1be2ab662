import { expect, test } from 'vitest'
import { readTyped } from './readTyped'

const people = { prefix: '@', title: 'people' }

test.each([
  ['order', { text: 'order' }],
  [' order s ', { text: 'order s' }],
  ['>dark', { text: 'dark', prefix: '>', scope: undefined }],
  [' @ ana', { text: 'ana', prefix: '@', scope: people }],
  ['ana@home', { text: 'ana@home' }],
  ['#money', { text: '#money' }],
])('%j is read as %j', (typed, read) => {
  expect(readTyped(typed, [people])).toEqual(read)
})
