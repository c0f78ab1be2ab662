import { expect, test } from 'vitest'
import { parseRunListState, runListQuery, withFilter } from './runListState'

const parse = (query: string) => parseRunListState(new URLSearchParams(query))
const nothing = { branch: undefined, status: undefined, pipeline: undefined, cursor: undefined }

test.each([
  ['', {}],
  ['branch=main&status=failed&pipeline=3&cursor=abc', { branch: 'main', status: 'failed', pipeline: 3, cursor: 'abc' }],
  ['branch=feature%2Fa%20b', { branch: 'feature/a b' }],
  ['status=exploded&pipeline=-1&branch=', {}],
  ['pipeline=1e99', {}],
])('the address ?%s is read', (query, expected) => {
  expect(parse(query)).toEqual({ ...nothing, ...expected })
})

test('what is written can be read again', () => {
  const state = { ...nothing, branch: 'a&b=c', pipeline: 12 }
  expect(parse(runListQuery(state))).toEqual(state)
})

test('another filter begins at the newest again', () => {
  expect(withFilter(parse('cursor=abc&branch=main'), { status: 'failed' })).toEqual({
    ...nothing,
    branch: 'main',
    status: 'failed',
  })
})
