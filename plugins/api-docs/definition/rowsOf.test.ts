import { expect, test } from 'vitest'
import { rowsOf } from './rowsOf'

test('lines are numbered, whatever ends them', () => {
  expect(rowsOf('a\r\n\nb')).toEqual([
    { number: '1', part: 'a' },
    { number: '2', part: '' },
    { number: '3', part: 'b' },
  ])
})

test('a line that is too long goes on without a number, and nothing of it is lost', () => {
  const long = 'x'.repeat(2500)
  const rows = rowsOf(`${long}\nb`)
  expect(rows.map(({ number, part }) => [number, part.length])).toEqual([
    ['1', 1000],
    ['', 1000],
    ['', 500],
    ['2', 1],
  ])
})
