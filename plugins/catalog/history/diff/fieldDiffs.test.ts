import { expect, test } from 'vitest'
import { fieldDiffs } from './fieldDiffs'

const diff = (before: unknown, after: unknown) => fieldDiffs(before, after).fields

test('fields are added, removed and changed one by one', () => {
  expect(diff({ a: 1, b: { c: 'x' } }, { b: { c: 'y', d: true } })).toMatchObject([
    { pointer: '/a', change: 'removed', before: '1', after: null, hunks: null },
    { pointer: '/b/c', change: 'changed', before: 'x', after: 'y', hunks: null },
    { pointer: '/b/d', change: 'added', before: null, after: 'true' },
  ])
})

test('a null that a file says is a value, and not the same as none', () => {
  expect(diff({ a: null, b: 1, c: null }, { a: 1, b: null })).toMatchObject([
    { pointer: '/a', change: 'changed', before: 'null', after: '1' },
    { pointer: '/b', change: 'changed', before: '1', after: 'null' },
    { pointer: '/c', change: 'removed', before: 'null', after: null },
  ])
})

test('lists and texts of several lines are compared line by line', () => {
  expect(diff({ tags: ['a', 'b'] }, { tags: ['a', 'c'] })[0]?.hunks).toEqual([
    { beforeLine: 1, afterLine: 1, lines: [' - a', '-- b', '+- c'] },
  ])
  const text = Array.from({ length: 50 }, (_, index) => `line ${index + 1}`)
  const [changed] = diff({ text: text.join('\n') }, { text: text.with(24, 'other').join('\n') })
  expect(changed?.hunks).toMatchObject([{ beforeLine: 22, afterLine: 22 }])
  expect(changed?.hunks?.[0]?.lines).toHaveLength(8)
})

test('what is very long, or has nothing in common, is cut instead of compared', () => {
  const lines = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word} ${index}`).join('\n')
  const [changed] = diff({ text: lines('a') }, { text: lines('b') })
  expect(changed).toMatchObject({ change: 'changed', hunks: null, isCut: true })
  expect(changed?.before?.length).toBe(20_001)

  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`key${index}`, index]))
  expect(fieldDiffs({}, many)).toMatchObject({ more: 100 })
})

test('of many long texts with nothing in common only the first are compared, and small changes still are', () => {
  const lines = (word: string) => Array.from({ length: 2000 }, (_, index) => `${word} ${index}`)
  const texts = (word: string) =>
    Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`text${index}`, lines(word).join('\n')]))
  const fields = diff(
    { ...texts('a'), last: lines('same').join('\n') },
    { ...texts('b'), last: lines('same').with(1000, 'other').join('\n') },
  )
  expect(fields.filter(({ hunks }) => hunks === null)).toHaveLength(100)
  expect(fields.at(-1)?.hunks).toHaveLength(1)
})
