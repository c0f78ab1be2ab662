import { request } from 'node:http'
import { startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'

const statusFor = (url: string, headers: Record<string, string>) =>
  new Promise((resolve, reject) => {
    request(`${url}/api/portal/bootstrap`, { headers }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end()
  })

test('a website whose name leads to this machine does not get in', async () => {
  const { url } = await startPortal({ config: { app: { baseUrl: 'https://portal.example.com' } } })
  const outcomes = [
    ['evil.example', 403],
    ['evil.example:7007', 403],
    ['localhost.evil.example', 403],
    ['localhost:1234', 200],
    ['127.0.0.1', 200],
    ['[::1]:7007', 200],
    ['Portal.example.com', 200],
  ] as const
  for (const [host, status] of outcomes) expect(await statusFor(url, { host }), host).toBe(status)
  expect(await statusFor(url, { host: 'evil.example', 'x-forwarded-host': 'localhost' })).toBe(403)
})
