import { expect, test } from 'vitest'
import { firstName, greeting } from './greeting'

test.each([
  [3, 'Good evening'],
  [5, 'Good morning'],
  [11, 'Good morning'],
  [12, 'Good afternoon'],
  [17, 'Good afternoon'],
  [18, 'Good evening'],
  [23, 'Good evening'],
])('at %i o’clock it says "%s"', (hour, words) => {
  expect(greeting(hour)).toBe(words)
})

test.each([
  ['Ana Lopes', 'Ana'],
  ['  Guest ', 'Guest'],
  ['', undefined],
])('whoever is called "%s" is greeted as %s', (name, called) => {
  expect(firstName({ name })).toBe(called)
})
