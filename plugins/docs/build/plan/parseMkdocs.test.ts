import { expect, test } from 'vitest'
import { navOfConfig } from './navOfConfig'
import { parseMkdocs } from './parseMkdocs'

test('tags of Python are plain values: nothing is looked up or run, and the rest of the file holds', () => {
  const { config, problems } = parseMkdocs(
    `site_name: !ENV [NAME, Shop]
docs_dir: pages
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      slugify: !!python/object/apply:os.system ["touch /tmp/pwned"]
`,
    'mkdocs.yml',
  )

  expect(config.docs_dir).toBe('pages')
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
})

test('a key that is wrong is left out and told of with its line; the others hold', () => {
  const { config, problems } = parseMkdocs(
    'site_name: Shop\nrepo_url: javascript:alert(1)\nnav: index.md\n',
    'mkdocs.yml',
  )

  expect(config).toEqual({ site_name: 'Shop' })
  expect(problems).toMatchObject([
    { level: 'warning', message: expect.stringContaining('nav is left out'), line: 3 },
    { level: 'warning', message: expect.stringContaining('repo_url is left out'), line: 2 },
  ])
})

test('what has no effect is named: code, scripts, unknown plugins', () => {
  const { problems } = parseMkdocs('hooks: [a.py]\nplugins:\n  - search\n  - mkdocstrings:\n      x: 1\n', 'mkdocs.yml')

  expect(problems.map(({ level, message, line }) => [level, message.split(' ').slice(0, 4).join(' '), line])).toEqual([
    ['info', 'hooks are Python, which', 1],
    ['info', 'The MkDocs plugin mkdocstrings', 4],
  ])
})

test.each([
  ['', 'holds no settings'],
  ['- a\n- b', 'holds no settings'],
  ['site_name: "open\nnav: [', 'is not valid YAML'],
  [`a: &a [x, x, x, x, x, x, x, x, x]\n${bomb()}`, 'holds no settings'],
])('a file that holds nothing is a problem and no failure: %j', (text, message) => {
  expect(parseMkdocs(text, 'mkdocs.yml').problems[0]?.message).toContain(message)
})

function bomb(): string {
  return ['b', 'c', 'd', 'e', 'f', 'g']
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]}`).join(', ')}]`)
    .join('\n')
}

test('the navigation has pages, sections, links and included sites, and says what it does not understand', () => {
  const { nav, problems } = navOfConfig([
    'index.md',
    { Guide: [{ Start: 'start.md#top' }, 'more.md'] },
    { Site: 'https://example.com' },
    { Sub: '!include ./sub/mkdocs.yml' },
    { Bad: 'javascript:alert(1)' },
    '*.md',
    { Empty: null },
    42,
  ])

  expect(nav).toEqual([
    { title: undefined, path: 'index.md' },
    {
      title: 'Guide',
      children: [
        { title: 'Start', path: 'start.md' },
        { title: undefined, path: 'more.md' },
      ],
    },
    { title: 'Site', url: 'https://example.com' },
    { title: 'Sub', include: './sub/mkdocs.yml' },
  ])
  expect(problems).toHaveLength(4)
})
