import { describe, expect, test } from 'vitest'
import { IntegrationsConfig } from '../config/integrationsConfig'
import { createUrlReader } from './createUrlReader'
import { failure, reader, serve } from './reading.fixture'

describe('an address that is not public is refused', () => {
  /** A server that must not be reached. */
  async function secret() {
    let requests = 0
    const host = await serve((_, response) => {
      requests++
      response.end('secret')
    })
    return { port: host.split(':')[1], requests: () => requests }
  }

  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://localhost:PORT/',
    'http://LOCALHOST:PORT/',
    'https://localhost:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.5/',
    'http://[fd00:ec2::254]/',
  ])('%s', async (template) => {
    const { port, requests } = await secret()
    const read = reader(['other.example']).read(template.replace('PORT', String(port)))
    expect(await failure(read)).toMatch(/^refused: .*add .* under backend\.reading\.allow in app-config\.yaml/)
    expect(requests()).toBe(0)
  })

  test('the sentence names the address, and what to do if it is meant', async () => {
    expect(await failure(reader([]).read('http://10.0.0.5:8080/a'))).toBe(
      'refused: 10.0.0.5 is a private address, which is not read. If this host is meant, add 10.0.0.5:8080 under backend.reading.allow in app-config.yaml.',
    )
    expect(await failure(reader([]).read('http://localhost:8080/a'))).toMatch(
      /^refused: localhost:8080 resolves to (127\.0\.0\.1|::1), the address of this machine itself, which is not read\./,
    )
  })

  test('a redirect into it', async () => {
    const { port, requests } = await secret()
    for (const target of [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`, `//2130706433:${port}/`]) {
      const host = await serve((_, response) => response.writeHead(302, { location: target }).end())
      expect(await failure(reader([host]).read(`http://${host}/a`))).toMatch(/^refused: /)
    }
    expect(requests()).toBe(0)
  })

  test('a redirect out of the path that is allowed', async () => {
    const host = await serve(({ url }, response) => {
      if (url === '/open/a') response.writeHead(302, { location: '/closed' }).end()
      else response.end('secret')
    })
    const { read } = createUrlReader({
      allow: [{ host, paths: ['/open'] }],
      integrations: IntegrationsConfig.parse({}),
    })
    expect(await read(`http://${host}/open/b`)).toMatchObject({ text: 'secret' })
    expect(await failure(read(`http://${host}/open/a`))).toMatch(/^refused: /)
    expect(await failure(read(`http://${host}/closed`))).toMatch(/^refused: /)
  })
})

test.each([
  ['file:///etc/passwd', /^bad-url: file: addresses are not read/],
  ['javascript:alert(1)', /^bad-url: /],
  ['ftp://example.com/a', /^bad-url: /],
  ['catalog-info.yaml', /^bad-url: 'catalog-info.yaml' is not a URL/],
  ['http://ana:hunter2@example.com/', /^bad-url: The URL of example.com contains a user name(?!.*hunter2)/],
  ['http://does-not-exist.invalid/', /^unreachable: (There is no host|The name) does-not-exist.invalid/],
])('%s is no URL to read', async (url, expected) => {
  expect(await failure(reader([]).read(url))).toMatch(expected)
})
