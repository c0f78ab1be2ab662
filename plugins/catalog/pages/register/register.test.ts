import { expect, test } from 'vitest'
import { formatPointer, formatValue } from '../../components/formatValue'
import { targetProblem } from './targetProblem'

test.each([
  ['https://git.example.com/a/catalog-info.yaml', undefined],
  ['http://127.0.0.1:3000/all.yaml', undefined],
  ['catalog-info.yaml', /no web address/],
  ['file:///etc/passwd', /not file:/],
  ['git@example.com:a/b.git', /no web address/],
])('%s is checked before it is read', (url, problem) => {
  if (problem) expect(targetProblem(url)).toMatch(problem)
  else expect(targetProblem(url)).toBeUndefined()
})

test.each([
  ['production', 'production'],
  [['a', 'b'], '[ "a", "b" ]'],
  [{ a: 1 }, '{ "a": 1 }'],
  [false, 'false'],
  [null, 'null'],
  [undefined, undefined],
])('the value %j is shown as %j', (value, shown) => {
  expect(formatValue(value)).toBe(shown)
})

test('a pointer reads as a path', () => {
  expect(formatPointer('/metadata/annotations/example.com~1owner')).toBe('metadata › annotations › example.com/owner')
})
