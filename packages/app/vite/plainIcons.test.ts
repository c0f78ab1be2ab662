import { readFile } from 'node:fs/promises'
import { inRepository } from '@callboard/testing'
import { expect, test } from 'vitest'
import { withOnePath } from './plainIcons'

const iconOf = (name: string) =>
  readFile(inRepository(`node_modules/@tabler/icons-react/dist/esm/icons/${name}.mjs`), 'utf8')

const pathsOf = (code: string) => [...code.matchAll(/"d":\s?"([^"]*)"/g)].map(([, path]) => path)

test('an outline is drawn by one path, which has all of its lines', async () => {
  const before = await iconOf('IconUsers')
  const after = withOnePath(before)
  expect(pathsOf(before).length).toBeGreaterThan(1)
  expect(pathsOf(after)).toEqual([pathsOf(before).join('')])
})

test.each([
  [
    'a filled icon',
    'const __iconNode = [["path",{"d":"M1 1"}],["path",{"d":"M2 2"}]];\ncreateReactComponent("filled", …)',
  ],
  ['one with other shapes', 'const __iconNode = [["circle",{"r":"1"}]];\ncreateReactComponent("outline", …)'],
  [
    'one whose path begins where the last one ended',
    'const __iconNode = [["path",{"d":"M1 1"}],["path",{"d":"m2 2"}]];\ncreateReactComponent("outline", …)',
  ],
])('%s stays as it is', (_, code) => {
  expect(withOnePath(code)).toBe(code)
})
