import { expect, test } from 'vitest'
import { z } from 'zod'
import { definePlugin } from './definePlugin'
import { requestOf } from './requestOf'
import { del, get, patch } from './route'

const Fields = z.object({ id: z.string(), text: z.string().nullish(), tag: z.array(z.string()).optional() })
const { routes } = definePlugin({
  id: 'notes',
  permissions: { write: 'Write notes' },
  routes: {
    list: get('/', { can: 'write', input: Fields.partial() }),
    change: patch('/:id', { can: 'write', input: Fields }),
    remove: del('/:id', { can: 'write', input: Fields }),
    bare: get('/bare', { can: 'anyone' }),
  },
})

test.each([
  ['no input', requestOf(routes.bare, {}), { method: 'GET', url: '/api/notes/bare' }],
  ['a field to read by', requestOf(routes.list, { text: 'a b&c' }), { method: 'GET', url: '/api/notes?text=a+b%26c' }],
  [
    'a list, as a repeated parameter',
    requestOf(routes.list, { tag: ['x', 'y'] }),
    { method: 'GET', url: '/api/notes?tag=x&tag=y' },
  ],
  [
    'an absent field, which is left out',
    requestOf(routes.list, { text: undefined, id: '1' }),
    { method: 'GET', url: '/api/notes?id=1' },
  ],
  [
    'a name in the path, which cannot leave its place',
    requestOf(routes.remove, { id: '../a b/?#', text: 'x' }),
    { method: 'DELETE', url: '/api/notes/..%2Fa%20b%2F%3F%23?text=x' },
  ],
  [
    'fields to change, where null clears one',
    requestOf(routes.change, { id: '1', text: null, tag: undefined }),
    { method: 'PATCH', url: '/api/notes/1', body: '{"text":null}' },
  ],
])('a request with %s', (_, request, expected) => {
  expect(request).toEqual(expected)
})
