import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderMarkdown } from './index'

const folder = new URL('../corpus/', import.meta.url)
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'))

// The HTML beside a page is what a reader gets. After a change that is meant: npx vitest run packages/markdown -u
test.each(pages)('%s becomes the HTML beside it', async (file) => {
  const { html } = await renderMarkdown(readFileSync(new URL(file, folder), 'utf8'), {
    resolveLink: (href) => (href.startsWith('missing') ? undefined : `/docs/${href}`),
    resolveImage: (source) => (source.startsWith('missing') ? undefined : `/images/${source.replace(/#.*/, '')}`),
    readSnippet: (path) => (path === 'snippet.py' ? '# --8<-- [start:a]\na = 1\n# --8<-- [end:a]\nb = 2\n' : undefined),
  })
  await expect(html).toMatchFileSnapshot(new URL(file.replace('.md', '.html'), folder).pathname)
})
