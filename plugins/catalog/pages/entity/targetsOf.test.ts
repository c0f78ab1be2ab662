import { expect, test } from 'vitest'
import { targetsOf } from './targetsOf'

test.each([
  [{ target: './a.yaml' }, ['./a.yaml']],
  [{ targets: ['./a.yaml', './b.yaml'] }, ['./a.yaml', './b.yaml']],
  [{ target: './a.yaml', targets: ['./a.yaml', './b.yaml'] }, ['./a.yaml', './b.yaml']],
  [{ targets: 'no list' }, []],
  [{}, []],
])('the targets of %j are %j', (spec: Record<string, unknown>, targets) => {
  expect(targetsOf({ spec })).toEqual(targets)
})
