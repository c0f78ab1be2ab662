import { expect, test } from 'vitest'
import { entityLink, fenced, link, plain, quoted } from './inMarkdown'

test.each([
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '\\1. not a list'],
  ['two\n\nlines', 'two lines'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['order-service v1.2', 'order-service v1.2'],
])('%j stays text', (text, written) => expect(plain(text)).toBe(written))

test('what somebody wrote ends where it ends', () => {
  expect(quoted('A *service*.\n\n# Not ours <b>')).toBe('> A *service*.\n>\n> # Not ours \\<b>')
  expect(fenced('a\n```\nb', 'yaml')).toBe('````yaml\na\n```\nb\n````')
  expect(link('a]b', 'https://example.com/a b>c')).toBe('[a\\]b](<https://example.com/a%20b%3Ec>)')
})

test('an entity is linked in the portal that its page is of', () => {
  expect(entityLink('component:default/web', null, 'https://portal.example/catalog/default/component/shop')).toBe(
    '[component:default/web](<https://portal.example/catalog/default/component/web>)',
  )
})
