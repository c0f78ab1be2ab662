import { expect, test } from 'vitest'
import { errorDetails, explainError } from './explainError'

test.each([
  ['NotFoundError', 'There is no entity.', 'This is not here', false],
  ['NotAllowedError', 'No.', 'You may not see this', false],
  ['ServiceUnavailableError', 'Away.', 'The portal does not answer', true],
  ['TypeError', 'x is undefined', 'This part failed', true],
  [
    'TypeError',
    'Failed to fetch dynamically imported module: /assets/a.js',
    'A part of the portal did not load',
    false,
  ],
  ['Error', 'Unable to preload CSS for /assets/a.css', 'A part of the portal did not load', false],
])('%s "%s" is told as "%s"', (name, message, what, canRetry) => {
  expect(explainError({ name, message })).toMatchObject({ what, canRetry })
})

test('copied details say what, where and when', () => {
  const text = errorDetails(
    { name: 'NotFoundError', message: 'There is no entity.', statusCode: 404, requestId: 'a1' },
    { at: 'http://localhost/catalog', when: new Date('2026-11-21T12:00:00Z') },
  )
  expect(text).toBe(
    'NotFoundError: There is no entity.\nstatus: 404\nrequest: a1\npage: http://localhost/catalog\ntime: 2026-11-21T12:00:00.000Z',
  )
})
