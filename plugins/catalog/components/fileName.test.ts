import { expect, test } from 'vitest'
import { fileName } from './fileName'

test.each([
  ['https://github.com/acme/shop/blob/main/catalog-info.yaml?plain=1', 'catalog-info.yaml'],
  ['https://dev.azure.com/acme/p/_git/r?path=/all/shop.yaml', 'shop.yaml'],
  ['https://example.com/my%20shop.yaml', 'my shop.yaml'],
  ['https://example.com/100%.yaml', '100%.yaml'],
  ['catalog-info/shop.yaml', 'shop.yaml'],
  ['https://example.com/', 'https://example.com/'],
])('%s is called %s', (file, name) => {
  expect(fileName(file)).toBe(name)
})
