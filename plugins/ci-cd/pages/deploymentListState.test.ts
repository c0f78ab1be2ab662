import { expect, test } from 'vitest'
import { deploymentListQuery, nothingChosen, parseDeploymentListState } from './deploymentListState'

const parse = (query: string) => parseDeploymentListState(new URLSearchParams(query))

test.each([
  ['', {}],
  ['environment=production&owner=me&status=failed', { tier: 'production', owner: 'me', status: 'failed' }],
  ['environment=moon&status=exploded&owner=', {}],
])('the address ?%s is read', (query, expected) => {
  expect(parse(query)).toEqual({ ...nothingChosen, ...expected })
})

test('what is written can be read again', () => {
  const state = { ...nothingChosen, tier: 'staging' as const, owner: 'group:default/a b', cursor: 'x=&y' }
  expect(parse(deploymentListQuery(state))).toEqual(state)
})
