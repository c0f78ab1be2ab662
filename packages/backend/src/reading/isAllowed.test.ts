import { expect, test } from 'vitest'
import { isAllowed } from './isAllowed'

test.each([
  ['http://a.example/x', { host: 'a.example' }, true],
  ['http://A.EXAMPLE./x', { host: 'a.example' }, false],
  ['http://a.example:80/x', { host: 'a.example' }, true],
  ['http://a.example/x', { host: 'a.example:80' }, true],
  ['https://a.example/x', { host: 'a.example:80' }, false],
  ['http://a.example:8080/x', { host: 'a.example' }, false],
  ['http://a.example:8080/x', { host: 'a.example:8080' }, true],
  ['http://a.example:8080/x', { host: 'a.example:*' }, true],
  ['http://a.example/x', { host: 'a.example:*' }, true],
  ['http://b.a.example:8080/x', { host: '*.a.example:*' }, true],
  ['http://b.example:8080/x', { host: 'a.example:*' }, false],
  ['http://b.a.example/x', { host: 'a.example' }, false],
  ['http://b.a.example/x', { host: '*.a.example' }, true],
  ['http://c.b.a.example/x', { host: '*.a.example' }, true],
  ['http://a.example/x', { host: '*.a.example' }, false],
  ['http://eviLa.example/x', { host: '*.a.example' }, false],
  ['http://b.a.example:8080/x', { host: '*.a.example:8080' }, true],
  ['http://10.0.0.5/x', { host: '10.0.0.5' }, true],
  ['http://[::1]:80/x', { host: '[::1]' }, true],
  ['http://a.example/docs', { host: 'a.example', paths: ['/docs'] }, true],
  ['http://a.example/docs/x', { host: 'a.example', paths: ['/docs'] }, true],
  ['http://a.example/docs/x', { host: 'a.example', paths: ['/api/', '/docs/'] }, true],
  ['http://a.example/docs-internal', { host: 'a.example', paths: ['/docs'] }, false],
  ['http://a.example/docs/../x', { host: 'a.example', paths: ['/docs'] }, false],
  ['http://a.example/docs/%2e%2e/x', { host: 'a.example', paths: ['/docs'] }, false],
  ['http://a.example/docs/..%2fx', { host: 'a.example', paths: ['/docs'] }, false],
  ['http://a.example/docs/..%5cx', { host: 'a.example', paths: ['/docs'] }, false],
  ['http://a.example/x', { host: 'a.example', paths: ['/'] }, true],
])('%s, where %o is allowed: %s', (url, allowed, expected) => {
  expect(isAllowed(new URL(url), [allowed])).toBe(expected)
})
