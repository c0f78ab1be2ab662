import { buildEntity } from '@callboard/testing'
import { expect, test } from 'vitest'
import { documentRows } from './documentRows'

test('a document is written as YAML, each line with the value it is about', () => {
  const entity = buildEntity({
    metadata: { name: 'web', links: [{ url: 'https://a', title: '#chat' }], tags: [] },
    spec: { owner: 'true', port: 80, matrix: [['a', 'b']] },
  })
  const rows = documentRows({ ...entity, spec: { owner: 'true', port: 80, matrix: [['a', 'b']] } })
  const lines = rows.map(({ lead, key, text }) =>
    `${lead}${key === undefined ? '' : `${key}: `}${text ?? ''}`.trimEnd(),
  )
  expect(lines.slice(-8)).toEqual(
    [
      '    - url: https://a',
      '      title: "#chat"',
      '  tags: []',
      'spec:',
      '  owner: "true"',
      '  port: 80',
      '  matrix:',
      '    - - a',
      '      - b',
    ].slice(-8),
  )
  expect(rows.find(({ key }) => key === 'title')?.pointer).toBe('/metadata/links/0/title')
})
