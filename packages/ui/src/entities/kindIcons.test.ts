import { expect, test } from 'vitest'
import { iconOfKind } from './kindIcons'

test.each([
  ['API', 'api'],
  ['Playbook', 'box'],
  ['constructor', 'box'],
  ['__proto__', 'box'],
])('the icon of %s', (kind, icon) => {
  expect(iconOfKind(kind)).toBe(icon)
})
