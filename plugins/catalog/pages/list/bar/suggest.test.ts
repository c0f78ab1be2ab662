import { expect, test } from 'vitest'
import { fieldSuggestions } from './suggest'

const written = (prefix: string) => fieldSuggestions(prefix, []).map(({ text }) => text)

test.each([
  ['lif', ['lifecycle:']],
  ['relations.dep', ['relations.dependsOn:', 'relations.dependencyOf:']],
  ['relations.hasM', ['relations.hasMember:']],
  ['spec.', ['spec.']],
])('who writes `%s` is offered %j', (prefix, offered) => {
  expect(written(prefix)).toEqual(offered)
})
