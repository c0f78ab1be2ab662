import { readFile } from 'node:fs/promises'
import { inRepository } from '@callboard/testing'
import { expect, test } from 'vitest'
import { referencePage, undocumented } from './referencePage'

test('All that a plugin can import says what it is', () => {
  expect(undocumented()).toEqual([])
})

test('The reference of the plugin API is that of the code', async () => {
  const written = await readFile(inRepository('docs/plugins/reference.md'), 'utf8')
  expect(
    written === referencePage(),
    'docs/plugins/reference.md is out of date: npm run reference writes it again.',
  ).toBe(true)
})
