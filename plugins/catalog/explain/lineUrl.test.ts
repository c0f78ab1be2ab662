import { expect, test } from 'vitest'
import { lineUrl } from './lineUrl'

test.each([
  ['https://github.com/acme/shop/blob/main/a.yaml', 'https://github.com/acme/shop/blob/main/a.yaml#L12'],
  ['https://gitlab.com/acme/shop/-/blob/main/a.yaml', 'https://gitlab.com/acme/shop/-/blob/main/a.yaml#L12'],
  ['https://git.acme.dev/a/b/src/branch/main/a.yaml', 'https://git.acme.dev/a/b/src/branch/main/a.yaml#L12'],
  ['https://bitbucket.org/acme/shop/src/main/a.yaml', 'https://bitbucket.org/acme/shop/src/main/a.yaml#lines-12'],
  [
    'https://bb.acme.dev/projects/SHOP/repos/web/browse/a.yaml',
    'https://bb.acme.dev/projects/SHOP/repos/web/browse/a.yaml#12',
  ],
  [
    'https://dev.azure.com/acme/shop/_git/web?path=/a.yaml',
    'https://dev.azure.com/acme/shop/_git/web?path=%2Fa.yaml&line=12&lineEnd=13&lineStartColumn=1&lineEndColumn=1',
  ],
  ['https://example.com/a.yaml', 'https://example.com/a.yaml'],
  ['./catalog-info/a.yaml', null],
])('line 12 of %s is at %s', (file, url) => expect(lineUrl(file, 12)).toBe(url))
