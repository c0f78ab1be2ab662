import { expect, test } from 'vitest'
import { isSafeUrl, urlFault } from './linkUrl'

test.each([
  'https://example.com',
  'http://localhost:7007/x',
  'mailto:a@example.com',
  'slack://channel?id=1',
  'urn:x:y',
])('%s is fit for a link', (url) => {
  expect(isSafeUrl(url)).toBe(true)
  expect(urlFault(url)).toBeUndefined()
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
