import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { sourceOf } from './sourceOf'

const reader = { resolve: (target: string, base: string) => new URL(target, base).href }
const web = 'url:https://example.com/shop/catalog-info.yaml'
const disk = 'file:./org/shop/catalog-info.yaml'
const url = (url: string) => ({ type: 'url', url })
const folder = (below: string) => ({ type: 'folder', folder: resolve('org/shop'), below })

test.each([
  ['dir:.', web, url('https://example.com/shop/')],
  ['dir:./', web, url('https://example.com/shop/')],
  ['dir:docs/api', web, url('https://example.com/shop/docs/api/')],
  ['url:https://git.example.com/o/r/tree/main/docs', web, url('https://git.example.com/o/r/tree/main/docs/')],
  ['url:https://example.com/docs.tar.gz', web, url('https://example.com/docs.tar.gz')],
  ['url:https://example.com/docs', disk, url('https://example.com/docs/')],
  ['dir:.', disk, folder('')],
  ['dir: ./sub ', disk, folder('sub')],
  ['dir:sub/../other', disk, folder('other')],
])('%s beside %s is a folder', (techdocsRef, location, expected) => {
  expect(sourceOf({ techdocsRef, location }, reader)).toEqual(expected)
})

test.each([
  ['dir:..', disk],
  ['dir:../other', disk],
  ['dir:sub/../../other', disk],
  ['dir:/etc', disk],
  ['file:/etc', disk],
  ['file:///etc', web],
  ['/etc', web],
  ['github:https://github.com/o/r', web],
])('%s beside %s is refused with what to write instead', (techdocsRef, location) => {
  expect(() => sourceOf({ techdocsRef, location }, reader)).toThrow(/Write dir:\.|Put the catalog file beside/)
})
