import { expect, test } from 'vitest'
import { keyName } from './keyName'

const none = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false }

test.each([
  ['a letter', { key: 's' }, 's'],
  ['a letter with Shift', { key: 'X', shiftKey: true }, 'X'],
  ['a letter under Caps Lock', { key: 'S' }, 's'],
  ['a sign that takes Shift', { key: '?', shiftKey: true }, '?'],
  ['the space bar', { key: ' ' }, 'Space'],
  ['an arrow', { key: 'ArrowDown' }, 'ArrowDown'],
  ['an arrow with Shift', { key: 'ArrowDown', shiftKey: true }, 'Shift+ArrowDown'],
  ['a Russian letter, by what is printed beside it', { key: 'с', code: 'KeyC' }, 'c'],
  ['a French letter, by what it types', { key: 'a', code: 'KeyQ' }, 'a'],
  ['a German bracket on Windows', { key: '[', ctrlKey: true, altKey: true, third: true }, '['],
  ['a German bracket on a Mac', { key: '[', altKey: true }, '['],
  ['a letter with Ctrl', { key: 's', ctrlKey: true }, undefined],
  ['a letter with Alt', { key: 's', altKey: true }, undefined],
  ['a letter with ⌘', { key: 's', metaKey: true }, undefined],
  ['an arrow with Alt, which goes back', { key: 'ArrowLeft', altKey: true }, undefined],
  ['a letter that an input method composes', { key: 's', isComposing: true }, undefined],
])('%s', (_what, { third = false, ...pressed }: { key: string; third?: boolean }, name) => {
  expect(keyName({ ...none, ...pressed, getModifierState: () => third })).toBe(name)
})
