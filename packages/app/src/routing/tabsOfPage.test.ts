import type { Page } from '@callboard/plugin-api/frontend'
import { expect, test } from 'vitest'
import { tabsOfPage } from './tabsOfPage'

const page = (path: string, tabOf?: string): Page => ({
  path,
  title: path.slice(1),
  ...(tabOf && { tabOf }),
  load: async () => ({ default: () => null }),
})
const pages = [page('/notes'), page('/alone'), page('/notes/lately', '/notes'), page('/lost', '/nowhere')]

test.each([
  ['one that others are tabs of', '/notes', ['/notes', '/notes/lately']],
  ['one of these others', '/notes/lately', ['/notes', '/notes/lately']],
  ['one that nobody is a tab of', '/alone', []],
  ['one of a page that there is not', '/lost', ['/lost']],
])('the tabs of %s', (_, path, expected) => {
  const [found] = pages.filter((each) => each.path === path)
  expect(found && tabsOfPage(found, pages).map(({ to }) => to)).toEqual(expected)
})
