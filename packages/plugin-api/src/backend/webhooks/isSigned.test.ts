import { expect, test } from 'vitest'
import { bearsToken, isSigned } from './isSigned'

// From GitHub's documentation.
const secret = "It's a Secret to Everybody"
const body = Buffer.from('Hello, World!')
const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17'

test.each<[string, boolean, Parameters<typeof isSigned>]>([
  ['the published example', true, [body, signature, [secret]]],
  ['one of two secrets, while they are changed', true, [body, signature, ['the new one', secret]]],
  ['bare, as Gitea writes it', true, [body, signature.slice('sha256='.length), [secret], '']],
  ['another secret', false, [body, signature, ['another']]],
  ['no secret', false, [body, signature, []]],
  ['another body', false, [Buffer.from('Hello, World?'), signature, [secret]]],
  ['another signature', false, [body, signature.replace('7', '8'), [secret]]],
  ['half a signature', false, [body, signature.slice(0, 40), [secret]]],
  ['the older kind of signature', false, [body, signature.replace('sha256', 'sha1'), [secret]]],
  ['an empty signature', false, [body, '', [secret]]],
  ['no signature', false, [body, undefined, [secret]]],
])('%s: %j', (_case, expected, given) => {
  expect(isSigned(...given)).toBe(expected)
})

test.each([
  ['Bearer first-token', true],
  ['bearer second-token', true],
  ['Bearer third-token', false],
  ['Bearer ', false],
  ['first-token', false],
  ['Basic first-token', false],
  [undefined, false],
])('%j: %j', (authorization, expected) => {
  expect(bearsToken(authorization, ['first-token', 'second-token'])).toBe(expected)
})
