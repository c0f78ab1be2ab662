import { request } from 'node:http'
import { startPortal } from '@callboard/testing'
import { expect, test } from 'vitest'

const statusFor = (url: string, headers: Record<string, string>) =>
  new Promise((resolve, reject) => {
    request(`${url}/api/portal/bootstrap`, { headers }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end()
  })

const statuses = async (url: string, hosts: string[]) =>
  Object.fromEntries(await Promise.all(hosts.map(async (host) => [host, await statusFor(url, { host })])))

test('a website whose name leads to the portal does not get in, wherever the portal listens', async () => {
  const listen = { host: '0.0.0.0', port: 0 }
  const { url } = await startPortal({ config: { app: { baseUrl: 'https://portal.example.com' }, backend: { listen } } })
  const expected = {
    'evil.example': 403,
    'evil.example:7007': 403,
    'localhost.evil.example': 403,
    'other.example.com': 403,
    'localhost:1234': 200,
    '127.0.0.1': 200,
    '[::1]:7007': 200,
    'callboard:7007': 200,
    'Portal.example.com': 200,
  }
  expect(await statuses(url, Object.keys(expected))).toEqual(expected)
  expect(await statusFor(url, { host: 'evil.example', 'x-forwarded-host': 'localhost' })).toBe(403)
})

test('further names of the portal are configured, one by one or all below a name', async () => {
  const allowedHosts = ['Portal.internal', '*.example.com']
  const { url } = await startPortal({ config: { backend: { allowedHosts } } })
  const expected = { 'portal.internal': 200, 'a.example.com': 200, 'example.com': 403, 'evilexample.com': 403 }
  expect(await statuses(url, Object.keys(expected))).toEqual(expected)
})
