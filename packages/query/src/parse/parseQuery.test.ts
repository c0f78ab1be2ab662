import { expect, test } from 'vitest'
import { printQuery } from '../printQuery'
import { parseQuery } from './parseQuery'

const parsed = (text: string) => parseQuery(text)

test.each([
  ['kind:component owner:me', 'kind:component owner:me'],
  ['Kind:component  AND  TAG:java', 'kind:component tag:java'],
  ['lifecycle:production,experimental', 'lifecycle:production,experimental'],
  ['-tag:deprecated NOT is:orphan', '-tag:deprecated -is:orphan'],
  ['type!=service', '-type=service'],
  ['(type:service OR type:website) pay', '(type:service OR type:website) pay'],
  ['a (b (c d))', 'a b c d'],
  ['a b OR c', 'a b OR c'],
  ['a (b OR c) d', 'a (b OR c) d'],
  ['-(a b)', '-(a b)'],
  ['created<30d updated>=2026-01-01', 'created<30d updated>=2026-01-01'],
  ['created:2026-01-01', 'created>=2026-01-01 created<=2026-01-01'],
  ['spec.tier>=2 spec.foo.bar=x', 'spec.tier>=2 spec.foo.bar=x'],
  ['relations.dependsOn:component:default/x', 'relations.dependsOn:component:default/x'],
  ['dependson:component:default/x', 'dependsOn:component:default/x'],
  ['metadata.annotations.github.com/project-slug:*', 'metadata.annotations.github.com/project-slug:*'],
  ['label.region:eu* -annotation.a/b:*', 'label.region:eu* -annotation.a/b:*'],
  ['owner:none has:PROBLEMS', 'owner:none has:problems'],
  ['"free text" word pay*', '"free text" word pay'],
  ['name:"a b"*,"c*",d', 'name:"a b"*,"c*",d'],
  ['"a \\"b\\" \\\\" or and', '"a \\"b\\" \\\\" or and'],
  ['"kind:x" "OR" "-a"', '"kind:x" "OR" "-a"'],
  ['"spec.a b":c', '"spec.a b":c'],
  ['   ', ''],
  ['*', ''],
])('%s is read as %s', (text, printed) => {
  expect(parsed(text).problems).toEqual([])
  expect(printQuery(parsed(text).query)).toBe(printed)
  expect(parsed(printed).query).toEqual(parsed(text).query)
})

test.each<[text: string, column: number, length: number, message: RegExp, suggestion?: string]>([
  ['kind:api lifecyle:production', 10, 8, /did you mean `lifecycle`/, 'lifecycle'],
  ['zzzz:1', 1, 4, /There is no field `zzzz`/],
  ['owner:', 1, 6, /Write a value behind `owner:`/],
  ['kind:api,', 1, 9, /Write a value/],
  ['created<', 1, 8, /Write a day or an age/],
  ['is:', 1, 3, /`orphan` or `starred`/],
  ['name:"pay', 6, 4, /Nothing closes this quotation mark/],
  ['pay "roll', 5, 5, /Nothing closes this quotation mark/],
  ['(kind:api', 1, 1, /Nothing closes this parenthesis/],
  ['kind:api)', 9, 1, /Nothing opens this parenthesis/, ''],
  ['a ()', 3, 2, /Nothing stands between/, ''],
  ['a OR', 3, 2, /both sides of OR/],
  ['OR a', 1, 2, /both sides of OR/],
  ['a AND', 3, 3, /both sides of AND/, ''],
  ['NOT', 1, 3, /Write what is not to be/],
  ['created<soon', 9, 4, /`soon` is no day and no age/],
  ['created>2026-02-30', 9, 10, /no day and no age/],
  ['created:30d', 1, 11, /An age is compared/, 'created<30d'],
  ['lifecycle>production', 1, 20, /is a text/],
  ['spec.tier>high', 11, 4, /neither a number nor a day/],
  ['spec.tier>1,2', 13, 1, /Only one value/],
  ['is:orphn', 4, 5, /knows `orphan` or `starred` only/, 'orphan'],
])('%s is wrong at column %i', (text, column, length, message, suggestion) => {
  const [problem, ...others] = parsed(text).problems
  expect(problem).toEqual({
    column,
    length,
    message: expect.stringMatching(message),
    ...(suggestion !== undefined && { suggestion }),
  })
  expect(others).toEqual([])
})

test('what is beside a mistake is read all the same', () => {
  expect(printQuery(parsed('kind:api lifecyle:x tag:java').query)).toBe('kind:api tag:java')
})

test('its length, depth and number of values are bounded', () => {
  const wrong = [
    `${'a'.repeat(2001)}`,
    `${'('.repeat(30)}a${')'.repeat(30)}`,
    `${'-'.repeat(30)}a`,
    `kind:${'a,'.repeat(100)}a`,
    'a '.repeat(101),
  ]
  for (const text of wrong) expect(parsed(text).problems[0]?.message).toMatch(/at most/)
  expect(parsed('a '.repeat(100)).problems).toEqual([])
})

test('a kind adds fields of its own', () => {
  const site = { name: 'site', title: 'Site', reads: '', type: 'text', path: 'spec.site' } as const
  expect(parseQuery('site:berlin', [site])).toMatchObject({ problems: [], query: { field: 'spec.site' } })
})

test('the conditions at the top are told with their places', () => {
  const text = 'kind:api (a OR b) -tag:x'
  expect(parsed(text).parts.map(({ from, to }) => text.slice(from, to))).toEqual(['kind:api', '(a OR b)', '-tag:x'])
})
