import { expect, test } from 'vitest'
import { askedValues, meantValue, withValue } from './corrections'

const known = [
  { field: 'kind', value: 'component', title: null },
  { field: 'type', value: 'service', title: null },
  { field: 'lifecycle', value: 'production', title: null },
  { field: 'tag', value: 'go', title: null },
  { field: 'owner', value: 'group:default/payments', title: 'The payers' },
  { field: 'owner', value: 'user:staff/ana', title: null },
]

test.each([
  ['kind:componnt', ['kind:component']],
  ['kind:Componnt lifecycle:prodution', ['kind:component lifecycle:prodution', 'kind:Componnt lifecycle:production']],
  [
    'a (spec.type:servce OR type=servise,x)',
    ['a (spec.type:service OR type=servise,x)', 'a (spec.type:servce OR type=service,x)'],
  ],
  ['owner:grup/payments', ['owner:group/payments']],
  ['owner:group:defualt/payments', ['owner:group:default/payments']],
  ['owner:stff/ana', ['owner:staff/ana']],
  ['owner:paymnts', ['owner:payments']],
  ['owner:"the payrs"', ['owner:"The payers"']],
  ['owner:nonne', ['owner:none']],
  // What is there, what is not to be, and what is like nothing.
  ['kind:COMPONENT owner:me,none type:* type:serv*', []],
  ['-kind:componnt kind!=componnt NOT type:servce', []],
  ['kind:xyz name:componnt componnt', []],
])('instead of %s is offered %j', (q, expected) => {
  const offered = askedValues(q).flatMap((asked) => {
    const meant = meantValue(asked, known)
    return meant === undefined ? [] : [withValue(q, asked, meant)]
  })
  expect(offered).toEqual(expected)
})
