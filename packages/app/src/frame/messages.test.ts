import { expect, test } from 'vitest'
import { readMessage } from './messages'

const call = { type: 'call', number: 1, method: 'GET', url: '/api/notes' }

test.each([
  [call, call],
  [{ ...call, more: 'than that' }, call],
  [
    { ...call, url: '/api/notes?q=a&n=../x' },
    { ...call, url: '/api/notes?q=a&n=../x' },
  ],
  [{ ...call, url: '/settings' }, undefined],
  [{ ...call, url: '/api/../settings' }, undefined],
  [{ ...call, url: '/api/%2e%2e/settings' }, undefined],
  [{ ...call, url: 'https://elsewhere.example/api/notes' }, undefined],
  [{ ...call, url: '//elsewhere.example/api/notes' }, undefined],
  [{ ...call, url: '/\\elsewhere.example/api/notes' }, undefined],
  [{ ...call, method: 'TRACE' }, undefined],
  [{ ...call, number: 1.5 }, undefined],
  [{ ...call, body: { a: 1 } }, undefined],
  [{ ...call, body: 'x'.repeat(1_000_001) }, undefined],
  [
    { type: 'go', to: '/notes?q=a' },
    { type: 'go', to: '/notes?q=a', replace: false },
  ],
  [{ type: 'go', to: 'javascript:alert(1)' }, undefined],
  [{ type: 'go', to: '//elsewhere.example' }, undefined],
  [
    { type: 'height', pixels: 1e9 },
    { type: 'height', pixels: 10_000 },
  ],
  [{ type: 'height', pixels: Number.NaN }, undefined],
  [{ type: 'init' }, undefined],
  ['ready', undefined],
  [null, undefined],
])('of a frame, %j is read as %j', (message, read) => expect(readMessage(message)).toEqual(read))
