import { expect, test } from 'vitest'
import { kindOptions } from './kindOptions'

const value = (value: string, count: number) => ({ value, title: null, count })

test('kinds keep their place whatever their counts are; those of plugins come last', () => {
  const options = kindOptions([value('Workflow', 90), value('User', 41), value('API', 3)], [])
  expect(options.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'Component 0',
    'API 3',
    'Resource 0',
    'System 0',
    'Domain 0',
    'Group 0',
    'User 41',
    'Workflow 90',
  ])
})

test('a chosen kind is offered even when nothing is of it, and once, in whatever case the address has it', () => {
  const options = kindOptions([value('API', 3)], ['workflow', 'api'])
  expect(options).toContainEqual({ kind: 'workflow', count: 0 })
  expect(options.filter(({ kind }) => kind.toLowerCase() === 'api')).toEqual([{ kind: 'API', count: 3 }])
})

test('before the list is there, the usual kinds stand without counts', () => {
  expect(kindOptions(undefined, ['Component'])).toContainEqual({ kind: 'Component' })
  expect(kindOptions(undefined, ['Component'])).toHaveLength(7)
})
