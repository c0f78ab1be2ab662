import { serve } from '@callboard/testing'
import express from 'express'
import { expect, test } from 'vitest'
import { securityHeaders } from './securityHeaders'

test('every answer says what a page of the portal may load, and that no other website may frame it', async () => {
  const app = express()
  app.use(securityHeaders(), (_request, response) => void response.end())
  const { origin } = await serve(app)
  for (const path of ['/', '/api/portal/bootstrap']) {
    const { headers } = await fetch(`${origin}${path}`)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';script-src 'self';/)
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.has('strict-transport-security')).toBe(false)
  }
  const script = await fetch(`${origin}/assets/show-1a2b.js`)
  expect([...script.headers.keys()]).toEqual(
    expect.arrayContaining(['content-security-policy', 'x-content-type-options']),
  )
  expect(script.headers.has('x-frame-options')).toBe(false)
})
