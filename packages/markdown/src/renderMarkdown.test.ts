import { describe, expect, test } from 'vitest'
import { findAddresses, highlight, type Problem, type RenderOptions, renderMarkdown } from './index'

const ids = async (source: string) => (await renderMarkdown(source)).headings.map(({ id }) => id)
const problems = async (source: string, options?: RenderOptions) => (await renderMarkdown(source, options)).problems

test('a page is cut at its headings, for search', async () => {
  const page = await renderMarkdown(
    'Before.\n\n# Title\n\n## One **two**\n\nText with `code`.\n\n- a\n- b\n\n| x | y |\n|-|-|\n| 1 | 2 |\n',
  )
  expect(page.title).toBe('Title')
  expect(page.headings).toEqual([
    { id: 'title', level: 1, text: 'Title' },
    { id: 'one-two', level: 2, text: 'One two' },
  ])
  expect(page.sections).toEqual([
    { id: '', title: '', text: 'Before.' },
    { id: 'title', title: 'Title', text: '' },
    { id: 'one-two', title: 'One two', text: 'Text with code.\na\nb\nx\ny\n1\n2' },
  ])
})

describe('Headings have the ids of Python-Markdown', () => {
  test.each([
    ['## Getting started', ['getting-started']],
    ['## Usage\n## Usage\n## Usage', ['usage', 'usage_1', 'usage_2']],
    ['## Überschrift & mehr!', ['uberschrift-mehr']],
    ['## v1.2.3 -- what is `new`?', ['v123-what-is-new']],
    ['## snake_case', ['snake_case']],
    ['## 日本語\n## 中文', ['_1', '_2']],
    ['## Own {#my-id}\n## Other', ['my-id', 'other']],
    ['<h2 id="raw">Raw</h2>', ['raw']],
    ['## Root\n## Process', ['root_1', 'process_1']],
  ])('%s', async (source, expected) => {
    expect(await ids(source)).toEqual(expected)
  })

  test('and where GitHub makes another, an anchor of that name', async () => {
    expect((await renderMarkdown('## Überschrift & mehr')).html).toContain(
      '<a id="überschrift--mehr" class="alias"></a>',
    )
  })
})

describe('What cannot be shown as meant is said, with its line', () => {
  test.each<[string, string, RenderOptions, Problem[]]>([
    [
      'a link to nowhere',
      'one\ntwo [x](gone.md)',
      { resolveLink: () => undefined },
      [{ line: 2, message: 'The link `gone.md` leads nowhere.', address: 'gone.md' }],
    ],
    [
      'front matter before it',
      '---\na: 1\n---\n[x](gone.md)',
      { resolveLink: () => undefined },
      [{ line: 4, message: 'The link `gone.md` leads nowhere.', address: 'gone.md' }],
    ],
    [
      'HTML that is left out',
      'x\n\n<iframe src="a"></iframe>',
      {},
      [{ line: 3, message: '`<iframe>` is not shown here.' }],
    ],
    [
      'a section that is not there',
      '# A\n\n[x](#b)',
      {},
      [{ line: 3, message: 'The link `#b` leads to no section of this page.', address: '#b' }],
    ],
    [
      'a block that is not closed',
      'x\n\n:::note\ny',
      {},
      [{ line: 3, message: '`::: note` is not closed: a line `:::` is missing.' }],
    ],
    ['a snippet that is not there', 'x\n--8<-- "a.md"', {}, [{ line: 2, message: 'There is no snippet `a.md`.' }]],
    [
      'a snippet that contains itself',
      '--8<-- "a.md"',
      { readSnippet: () => '--8<-- "a.md"' },
      [{ line: 1, message: 'The snippet `a.md` contains itself.' }],
    ],
    [
      'a link below a snippet',
      '--8<-- "a.md"\n\n[x](#b)',
      { readSnippet: () => 'a\nb\nc' },
      [{ line: 3, message: 'The link `#b` leads to no section of this page.', address: '#b' }],
    ],
    [
      'front matter that is no YAML',
      '---\na: [\n---\n# x',
      {},
      [{ line: 3, message: expect.stringContaining('The front matter is not YAML') }],
    ],
    [
      'a language that nobody knows',
      '```wibble\nx\n```',
      {},
      [{ line: 1, message: '`wibble` is no language that is known here; its code has no colours.' }],
    ],
    [
      'a page that is too long',
      'x\n'.repeat(1_000_000),
      {},
      [{ line: 250_000, message: expect.stringContaining('The page has 2.0 MB') }],
    ],
    [
      'lists that are too deep',
      Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
      {},
      [{ line: expect.any(Number), message: expect.stringContaining('nested too deep') }],
    ],
  ])('%s', async (_what, source, options, expected) => {
    expect(await problems(source, options)).toEqual(expected)
  })
})

test('links to other hosts open beside the portal, and tell them nothing', async () => {
  expect((await renderMarkdown('[x](https://e.example)')).html).toContain('target="_blank" rel="noreferrer"')
})

test.each([
  ['![A](a.png){ width=120 }', '<p><img src="a.png" alt="A" width="120"'],
  ['Before ![A](a.png){ .inline }', '<img src="a.png" alt="A" class="inline"'],
  ['![A](a.png)\n{: .card }', '<p class="card"><img'],
])('%j: attributes belong to what they stand behind', async (source, expected) => {
  expect((await renderMarkdown(source)).html).toContain(expected)
})

test('braces that hold no attributes are text', async () => {
  expect((await renderMarkdown('Use `a`{b} and {{ value }}.')).html).toBe(
    '<p>Use <code>a</code>{b} and {{ value }}.</p>\n',
  )
})

test('code is coloured by classes, a line at a time', async () => {
  expect(await highlight('a: 1 # <x>\nb: 2', 'yaml')).toBe(
    '<span class="line"><span class="code-name">a</span>: <span class="code-constant">1 </span><span class="code-comment"># &lt;x&gt;</span></span>\n' +
      '<span class="line"><span class="code-name">b</span>: <span class="code-constant">2</span></span>',
  )
})

test('code of a language that nobody knows, or without end, is plain and escaped', async () => {
  expect(await highlight('<b>', 'wibble')).toBe('<span class="line">&lt;b&gt;</span>')
  expect(await highlight('"a"'.repeat(200_000), 'json')).not.toContain('code-')
})

test('what a page will ask where it leads is known before it is rendered', async () => {
  const source = '[a](a.md) [a](a.md#b) ![c](c.png) [out](https://example.com) [here](#here)\n\n--8<-- "d"\n'
  const readSnippet = () => '[d](d.md)'
  const asked = { links: [] as string[], images: [] as string[] }
  await renderMarkdown(source, {
    readSnippet,
    resolveLink: (href) => void asked.links.push(href),
    resolveImage: (image) => void asked.images.push(image),
  })
  expect(findAddresses(source, { readSnippet })).toEqual(asked)
  expect(asked).toEqual({ links: ['a.md', 'a.md#b', 'd.md'], images: ['c.png'] })
})

test('what is a part of another page has no pictures, no ids and no headings above those of that page', async () => {
  const { html } = await renderMarkdown('# Content\n\n![a logo](https://example.com/logo.png) [x](#content)\n', {
    isPart: true,
  })
  expect(html).toContain('<h3>Content</h3>')
  expect(html).toContain('a logo')
  expect(html).not.toMatch(/<img|id=|heading-link/)
})
