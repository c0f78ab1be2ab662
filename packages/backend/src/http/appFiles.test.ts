import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { inRepository, startPortal, temporaryFolder } from '@callboard/testing'
import { expect, test } from 'vitest'

const pluginFolder = inRepository('packages/backend/fixtures/plugins')

async function buildApp() {
  const folder = await temporaryFolder('app')
  await mkdir(join(folder, 'assets'))
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><script type="application/json" id="bootstrap">{}</script>',
  )
  await writeFile(join(folder, 'favicon.svg'), '<svg/>')
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'show()')
  await writeFile(join(folder, 'assets', 'main-1a2b.js.br'), brotliCompressSync('show()'))
  return folder
}

test('the app comes compressed, with what it needs to begin written into its page', async () => {
  const portal = await startPortal({
    pluginFolder,
    app: await buildApp(),
    config: { organization: { name: '</script>$&' } },
  })
  const page = await (await portal.fetch('/any/page')).text()
  const [, json = ''] = /id="bootstrap">(.*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(json)).toMatchObject({
    organization: '</script>$&',
    user: { ref: 'user:default/guest', isGuest: true },
  })

  const script = await portal.fetch('/assets/main-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(await script.text()).toBe('show()')
  expect((await portal.fetch('/favicon.svg')).headers.get('cache-control')).toBe('no-cache')
})

test('an app that is built anew under a running portal does not end it', async () => {
  const folder = await buildApp()
  const portal = await startPortal({ pluginFolder, app: folder })
  await rm(join(folder, 'assets'), { recursive: true })
  const gone = await portal.fetch('/assets/main-1a2b.js')
  expect(gone.status).toBe(404)
  expect(await gone.json()).toMatchObject({ error: { name: 'NotFoundError' } })
  expect((await portal.fetch('/healthz')).status).toBe(200)
})

test('no path leads out of the folder of the app', async () => {
  const portal = await startPortal({ pluginFolder, app: await buildApp() })
  for (const path of ['/assets/..%2f..%2f..%2fetc/passwd', '/..%2f..%2fetc/passwd', '/assets/%00']) {
    expect(await (await portal.fetch(path)).text()).not.toContain('root:')
  }
})

test('an address that cannot be decoded is answered as every other mistake', async () => {
  const portal = await startPortal({ pluginFolder, app: await buildApp() })
  for (const path of ['/%', '/assets/%ed%a0%80', '/api/greeter/%E0%A4%A']) {
    const answer = await portal.fetch(path)
    expect([answer.status, (await answer.json()).error.message]).toEqual([
      400,
      expect.stringContaining('% itself as %25'),
    ])
  }
})

test('what changes something and is sent to a page is answered as every other mistake', async () => {
  const portal = await startPortal({ pluginFolder, app: await buildApp() })
  const answer = await portal.fetch('/catalog', { method: 'POST' })
  expect([answer.status, (await answer.json()).error.message]).toEqual([404, expect.stringContaining('POST /catalog')])
})

test('the files of a page are named in what the browser gets first, those of other pages are not', async () => {
  const folder = await buildApp()
  await writeFile(join(folder, 'index.html'), '<head></head><script type="application/json" id="bootstrap"></script>')
  await writeFile(
    join(folder, 'pages.json'),
    JSON.stringify([
      { pattern: '^/todos/?$', scripts: ['assets/TodosPage-1a.js'], styles: ['assets/TodosPage-1a.css'] },
      { pattern: '^/docs(/.*)?/?$', scripts: ['assets/DocsPage-1a.js'], styles: [] },
    ]),
  )
  const portal = await startPortal({ pluginFolder, app: folder })
  const head = async (path: string) => /<head>(.*)<\/head>/.exec(await (await portal.fetch(path)).text())?.[1]
  expect(await head('/todos')).toBe(
    '<link rel="stylesheet" crossorigin href="/assets/TodosPage-1a.css"><link rel="modulepreload" crossorigin href="/assets/TodosPage-1a.js">',
  )
  expect(await head('/docs/deeper')).toContain('/assets/DocsPage-1a.js')
  expect(await head('/elsewhere')).toBe('')
})
