import { expect, test } from 'vitest'
import { columnsOf } from './columnsOf'

test.each(['Playbook', 'constructor', '__proto__', 'toString'])('a kind called %s is shown like any other', (kind) => {
  expect(columnsOf([kind])).toEqual(['owner', 'type', 'lifecycle', 'system', 'tags'])
})
