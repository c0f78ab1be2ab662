import { expect, test } from 'vitest'
import { inOrder } from './inOrder'

const section = (title: string, titles: string[]) => ({
  title,
  entries: titles.map((entry) => ({ id: entry, title: entry, icon: 'box' })),
})

/** Names with a tilde before them are only like what was typed. */
const order = ({ names = [] as string[], pages = [] as string[], commands = [] as string[] }) =>
  inOrder({
    local: [
      {
        pluginId: 'catalog',
        title: 'Catalog',
        results: names.map((name) => ({
          to: `/${name}`,
          title: name.replace('~', ''),
          icon: 'box',
          isLike: name.startsWith('~'),
        })),
      },
    ],
    pages: section('Pages', pages),
    commands: section('Commands', commands),
    answers: [section('Search', ['an answer'])],
  }).map(({ title, entries }) => `${title}: ${entries.map((entry) => entry.title)}`)

test.each([
  ['settings', { names: ['~Seating'], pages: ['Settings'] }, 'Pages: Settings|Catalog: similar names: Seating'],
  [
    'dark',
    { names: ['~bark'], commands: ['Use the dark theme'] },
    'Commands: Use the dark theme|Catalog: similar names: bark',
  ],
  [
    'docs',
    { names: ['docs-site', '~dogs'], pages: ['Docs'], commands: ['Open docs'] },
    'Catalog: docs-site|Pages: Docs|Commands: Open docs|Catalog: similar names: dogs',
  ],
  ['seatign', { names: ['~Seating'] }, 'Catalog: Seating'],
  ['order', { names: ['orders', '~preorders'] }, 'Catalog: orders,preorders'],
  ['xyz', {}, ''],
])('typing "%s" lists what begins so before what is only like it', (_text, found, expected) => {
  expect(order(found).join('|')).toBe([expected, 'Search: an answer'].filter(Boolean).join('|'))
})
