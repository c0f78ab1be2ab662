import { expect, test } from 'vitest'
import { languageOf } from './languageOf'

test.each([
  ['graphql', '', 'graphql'],
  ['text', '// Seats\n\n  syntax = "proto3";', 'proto'],
  ['text', '# Shop\ntype Query { a: Int', 'graphql'],
  ['openapi', '\n{ "openapi": "3.1.0" }', 'json'],
  ['text', '<wsdl/>', 'xml'],
  ['openapi', '# Shop\nopenapi: 3.1.0', 'yaml'],
  ['text', 'hello', 'txt'],
])('of the format %s, %j is %s', (format, text, language) => {
  expect(languageOf({ format, text })).toBe(language)
})

test('a text of blank lines does not take long', () => {
  expect(languageOf({ format: 'text', text: '\n'.repeat(1_000_000) })).toBe('txt')
})
