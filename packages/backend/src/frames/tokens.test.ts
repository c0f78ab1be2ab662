import { expect, test } from 'vitest'
import { isAllowed } from '../auth/permissions'
import { readToken, signToken } from './tokens'

const now = Date.parse('2027-03-01T10:00:00Z')
const claims = { user: 'user:default/ana', isGuest: false, plugin: 'notes' }
const token = signToken('secret', claims, now)
const [, body, signature] = token.split('.')
const others = Buffer.from(JSON.stringify({ ...claims, user: 'user:default/bo', until: now + 1e6 })).toString(
  'base64url',
)

test.each([
  ['its own', token, now, true],
  ['one a moment before it is over', token, now + 299_000, true],
  ['one that is over', token, now + 300_000, false],
  ['one of another portal', signToken('another', claims, now), now, false],
  ['one that was changed', `frame.${others}.${signature}`, now, false],
  ['one without a signature', `frame.${body}.`, now, false],
  ['nothing of the kind', 'frame', now, false],
])('a portal takes of tokens %s: %j', (_what, given, at, isTaken) => {
  const read = readToken('secret', given, at)
  if (isTaken) expect(read).toMatchObject(claims)
  else expect(read).toBeUndefined()
})

const grants = { guests: [], users: ['notes.*', 'catalog.read', { allow: 'todos.write', if: ['author'] }] }
const ana = { ref: 'user:default/ana', name: 'Ana', groups: [], isGuest: false }

test.each([
  ['notes.write', ['notes.*'], true],
  ['catalog.read', ['notes.*'], false],
  ['catalog.read', ['notes.*', 'catalog.read'], true],
  ['catalog.write', ['notes.*', 'catalog.write'], false],
  ['todos.write', ['notes.*', 'todos.write'], true],
  ['portal.plugins', ['notes.*', 'portal.plugins'], false],
])('%s within %j: %j', (permission, within, isSo) => {
  expect(isAllowed({ ...ana, within }, permission, grants)).toBe(isSo)
})
