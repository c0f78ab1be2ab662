import { expect, test } from 'vitest'
import { isSafeUrl, isWebUrl, urlFault } from './linkUrl'

test.each(['https://example.com', 'http://localhost:7007/x', 'mailto:a@example.com', 'slack://channel?id=1'])(
  '%s is fit for a link',
  (url) => {
    expect(isSafeUrl(url)).toBe(true)
    expect(urlFault(url)).toBeUndefined()
  },
)

test.each(['urn:x:y', 'irc://example.com', 'file:///etc/passwd', 'ms-msdt:x'])(
  '%s may stand in a file, and is no link',
  (url) => {
    expect(isSafeUrl(url)).toBe(false)
    expect(urlFault(url)).toBeUndefined()
  },
)

test.each([
  ['https://example.com', true],
  [' HTTP://example.com', true],
  ['mailto:a@example.com', false],
  ['//example.com', false],
  ['/catalog', false],
])('%j is the address of a page: %s', (url, expected) => {
  expect(isWebUrl(url)).toBe(expected)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  '  javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript\t:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/0b1f',
])('%j is refused, since it would run code', (url) => {
  expect(isSafeUrl(url)).toBe(false)
  expect(urlFault(url)?.code).toBe('unsafe-url')
})

test.each([
  ['www.example.com/x', 'https://www.example.com/x'],
  ['example.com', 'https://example.com'],
  ['./docs', undefined],
  ['docs', undefined],
  ['', undefined],
])('%j is no whole URL; %j may have been meant', (url, mend) => {
  expect(urlFault(url)).toMatchObject({ code: 'invalid-url', ...(mend && { mend }) })
  expect(urlFault(url)?.mend).toBe(mend)
})
