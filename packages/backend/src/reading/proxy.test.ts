import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createUrlReader } from './createUrlReader'

/** A proxy that answers by itself, refuses tunnels, and remembers what it was asked for. */
async function startProxy() {
  const asked: string[] = []
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(url)
    response.end(url.startsWith('http') ? `through ${headers['proxy-authorization']}` : 'directly')
  })
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(`tunnel to ${url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { asked, host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const readerBehind = (host: string, allowed: string[], except = '') => {
  const url = `http://ana:swordfish@${host}`
  const allow = allowed.map((host) => ({ host }))
  const integrations = { github: [], gitlab: [] }
  return createUrlReader({ allow, integrations, proxy: { http: url, https: url, except } })
}

const failure = (read: Promise<unknown>) => read.then(String, (error: Error) => error.message)

test('a host is read through the proxy, which alone has to know its address', async () => {
  const { asked, host } = await startProxy()
  const { read } = readerBehind(host, ['files.invalid'])
  const answer = await read('http://files.invalid/a.yaml')
  expect(answer?.text).toBe(`through Basic ${Buffer.from('ana:swordfish').toString('base64')}`)
  expect(asked).toEqual(['http://files.invalid/a.yaml'])
})

test('a host in NO_PROXY is read without it', async () => {
  const { asked, host } = await startProxy()
  const { read } = readerBehind(host, [host], '127.0.0.1')
  expect((await read(`http://${host}/a.yaml`))?.text).toBe('directly')
  expect(asked).toEqual(['/a.yaml'])
})

test('the proxy is never asked for an address that is not public', async () => {
  const { asked, host } = await startProxy()
  for (const address of ['127.0.0.1', 'localhost', '10.1.2.3', '[::1]', '169.254.169.254', '[::ffff:10.0.0.1]'])
    for (const except of ['', '*'])
      expect(await failure(readerBehind(host, [], except).read(`http://${address}/a`))).toMatch(/which is not read/)
  expect(asked).toEqual([])
})

test('a proxy that refuses is named, without its password', async () => {
  const { asked, host } = await startProxy()
  const message = await failure(readerBehind(host, ['files.invalid']).read('https://files.invalid/a.yaml'))
  expect(message).toContain(`through the proxy ${host}, except for the hosts in NO_PROXY.`)
  expect(message).not.toContain('swordfish')
  expect(asked).toEqual(['tunnel to files.invalid:443'])
})
