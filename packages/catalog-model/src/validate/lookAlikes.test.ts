import { expect, test } from 'vitest'
import { checkLookAlikes } from './lookAlikes'

const found = (url: unknown) =>
  checkLookAlikes({ metadata: { links: [{ url: 'https://example.com' }, { url }] } }).map(({ message }) => message)

test.each([
  ['https://gіthub.com/acme', /`і` is U\+0456, so that it leads to `xn--gthub-n2e\.com`/],
  ['https://user@аррӏе.com:8443/x', /`xn--80ak6aa92e\.com`/],
  ['https://login.pαypal.com', /`α` is U\+03B1/],
])('%s is not what it looks like', (url, message) => {
  expect(found(url)).toEqual([expect.stringMatching(message)])
})

test.each([
  'https://github.com/аррӏе',
  'https://пример.рф',
  'https://москва.example.com',
  'https://bücher.example',
  'https://例え.jp',
  'mailto:аnna@example.com',
  '',
  7,
  undefined,
])('%s is what it is', (url) => {
  expect(found(url)).toEqual([])
})
