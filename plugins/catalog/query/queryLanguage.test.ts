import { readFileSync } from 'node:fs'
import { parseQuery, queryFields, queryPrefixes } from '@callboard/query'
import { expect, test } from 'vitest'

test('the documentation has every field, with what it reads', () => {
  const page = readFileSync(new URL('../../../docs/query-language.md', import.meta.url), 'utf8')
  const fields = queryFields.map(({ name, reads }) => `| \`${name}\` | ${reads} |`)
  const prefixes = queryPrefixes.map(({ prefix, reads }) => `| \`${prefix}…\` | ${reads} |`)
  expect(page).toContain([...fields, ...prefixes].join('\n'))
})

test.each(queryFields.map(({ name }) => name))('%s is a field in any case', (name) => {
  const value = queryFields.find((field) => field.name === name)?.words?.[0] ?? '*'
  expect(parseQuery(`${name.toUpperCase()}:${value}`)).toMatchObject({ problems: [], query: { field: name } })
})
