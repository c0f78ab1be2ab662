import { expect, test } from 'vitest'
import { rangeInView, rowsOf, scrolledTo } from './rowsInView'

test.each([
  ['the head of a long list', { top: 0, height: 100 }, 1000, { first: 0, end: 3 }],
  ['rows of which only a part is seen', { top: 39, height: 42 }, 1000, { first: 0, end: 3 }],
  ['what is above the list, as it is on a phone', { top: -300, height: 100 }, 1000, { first: 0, end: 0 }],
  ['a list that begins in view', { top: -60, height: 100 }, 1000, { first: 0, end: 1 }],
  ['the end', { top: 39_960, height: 100 }, 1000, { first: 999, end: 1000 }],
  ['below the end, after the list became shorter', { top: 5000, height: 100 }, 3, { first: 3, end: 3 }],
  ['an empty list', { top: 0, height: 100 }, 0, { first: 0, end: 0 }],
  ['nothing, before there is room', { top: 0, height: 0 }, 1000, { first: 0, end: 0 }],
])('of %s, the rows in view are known', (_, view, count, range) => {
  expect(rangeInView(view, 40, count)).toEqual(range)
})

const rows = (...pairs: [number, number][]) => pairs.map(([index, gap]) => ({ index, gap }))
test.each([
  ['from the first', 0, 2, undefined, rows([0, 0], [1, 0])],
  ['further down, with room for those above', 5, 7, undefined, rows([5, 200], [6, 0])],
  ['with the one that has the focus above', 5, 7, 1, rows([1, 40], [5, 120], [6, 0])],
  ['with the one that has the focus below', 5, 7, 9, rows([5, 200], [6, 0], [9, 80])],
  ['with the one that has the focus among them', 5, 7, 6, rows([5, 200], [6, 0])],
  ['of nothing', 3, 3, undefined, []],
])('rows %s are on the page where they belong', (_, first, end, kept, expected) => {
  expect(rowsOf(first, end, kept, 40)).toEqual(expected)
})

test.each([
  ['above comes to the top', 40, 80, 40],
  ['that is half above comes to the top', 80, 120, 80],
  ['in view stays', 120, 160, 100],
  ['below comes to the bottom', 400, 440, 340],
])('a row %s', (_, top, bottom, scrolled) => {
  expect(scrolledTo({ top: 100, height: 100 }, top, bottom)).toBe(scrolled)
})
