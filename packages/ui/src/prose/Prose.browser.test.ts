import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderMarkdown } from '@callboard/markdown'
import { serve } from '@callboard/testing'
import { findViolations, openPage, type Page } from '@callboard/testing/browser'
import { writeColours } from '@callboard/theme'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const source = `# Page

See [the second](second.md), [the folded part](#folded) and [another host](https://example.org).

=== "npm"

    \`\`\`sh title="install"
    npm install
    \`\`\`

=== "pnpm"

    Use pnpm.

Again:

=== "npm"

    npm test

=== "pnpm"

    pnpm test

??? note "Folded"
    ### Folded

    Deep inside.

- [x] done

| ${'a wide column of the table | '.repeat(12)}
|${'---|'.repeat(12)}
| ${'b | '.repeat(12)}

${'Some text to scroll past.\n\n'.repeat(40)}

\`\`\`mermaid
flowchart LR
  A[Somebody orders] --> B[Seats are held] --> C[The card is charged] --> D[Tickets are sent] --> E[The doors open]
\`\`\`

\`\`\`mermaid
flowchart of nothing at all
\`\`\`
`

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }
// As the portal sends it.
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https: data:; font-src 'self'; connect-src 'self'"

describe('Prose', () => {
  let folder: string
  let url: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'callboard-prose-'))
    await build({
      root: fileURLToPath(new URL('./fixture', import.meta.url)),
      logLevel: 'error',
      css: { postcss: { plugins: [writeColours] } },
      build: { outDir: folder, emptyOutDir: true },
    })
    url = await servePages({ '/': source, '/second': '# Second\n\nText.' })
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function servePages(sources: Record<string, string>): Promise<string> {
    const pages = Object.fromEntries(
      await Promise.all(
        Object.entries(sources).map(async ([path, text]) => {
          const { html } = await renderMarkdown(text, { resolveLink: () => '/second' })
          return [path, html] as const
        }),
      ),
    )
    const json = JSON.stringify(pages).replaceAll('<', '\\u003c')
    const index = readFileSync(join(folder, 'index.html'), 'utf8').replace('id="page">', () => `id="page">${json}`)
    const { origin } = await serve((request, response) => {
      const path = join(folder, new URL(request.url ?? '/', 'http://x').pathname)
      response.setHeader('content-security-policy', policy)
      const isFile = extname(path) in types && existsSync(path)
      response.setHeader('content-type', isFile ? (types[extname(path)] ?? '') : 'text/html')
      response.end(isFile ? readFileSync(path) : index)
    })
    return origin
  }

  test.each(['light', 'dark'] as const)('in the %s theme nothing is in the way of anybody', async (colorScheme) => {
    const page = await openPage(url, { colorScheme })
    await drawAll(page)
    expect(await findViolations(page)).toEqual([])
  })

  test('tabs with a label in common switch together by keyboard, and on the next visit', async () => {
    const page = await openPage(url)
    await page.getByRole('tab', { name: 'npm', exact: true }).first().focus()
    await page.keyboard.press('ArrowRight')

    await page.getByText('Use pnpm.').waitFor()
    await page.getByText('pnpm test').waitFor()
    expect(await page.getByText('npm install').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('pnpm')

    await page.reload()
    await page.getByText('Use pnpm.').waitFor()
  })

  test('code is copied, and that is said', async () => {
    const page = await openPage(url)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy install' }).click()

    await page.getByText('Copied', { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('npm install')
  })

  test('a link to another page changes it without loading the portal again', async () => {
    const page = await openPage(url)
    await page.evaluate(() => Object.assign(window, { isSamePortal: true }))
    await page.getByRole('link', { name: 'the second' }).click()

    await page.getByRole('heading', { name: 'Second' }).waitFor()
    expect(await page.evaluate(() => 'isSamePortal' in window)).toBe(true)
  })

  test('a link to what is folded opens it', async () => {
    const page = await openPage(url)
    await page.getByRole('link', { name: 'the folded part' }).click()

    await page.getByText('Deep inside.').waitFor()
  })

  test('a diagram is fetched and drawn when it comes near the screen; one that cannot be keeps its source', async () => {
    const page = await openPage(url)
    expect(await page.locator('.drawing').count()).toBe(0)

    await drawAll(page)

    await page.getByText('This diagram could not be drawn').waitFor()
    await page.getByText('flowchart of nothing at all').first().waitFor()
  })

  test('what is wide scrolls inside, also on a phone', async () => {
    const page = await openPage(url, { viewport: { width: 360, height: 740 } })
    const table = page.getByRole('group', { name: 'Table' })
    await table.waitFor()
    expect(await table.getAttribute('tabindex')).toBe('0')
    await drawAll(page)
    expect(await page.locator('.drawing').evaluate((drawing) => drawing.scrollWidth > drawing.clientWidth)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  async function drawAll(page: Page) {
    await page.locator('.diagram').first().scrollIntoViewIfNeeded()
    await page.locator('.drawing svg').waitFor()
    await page.getByText('This diagram could not be drawn').waitFor()
  }
})
