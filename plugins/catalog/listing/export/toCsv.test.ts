import { expect, test } from 'vitest'
import type { ListedEntity } from '../../shapes/EntityList'
import { toCsv } from './toCsv'

const entity = (part: Partial<ListedEntity>): ListedEntity => ({
  ref: 'component:default/web',
  kind: 'Component',
  namespace: 'default',
  name: 'web',
  title: null,
  description: null,
  type: null,
  lifecycle: null,
  owner: null,
  ownerTitle: null,
  system: null,
  systemTitle: null,
  tags: [],
  isOrphan: false,
  errors: 0,
  updated: '2026-11-22T10:00:00.000Z',
  source: null,
  edit: null,
  hasDocs: false,
  ...part,
})

async function csvOf(columns: string[], ...entities: ListedEntity[]): Promise<string> {
  async function* pages(): AsyncGenerator<ListedEntity[], undefined> {
    yield entities
  }
  const all = pages()
  const texts: string[] = []
  for await (const text of toCsv(columns, await all.next(), all)) texts.push(text)
  return texts.join('')
}

test('has the columns that were asked for, of those that it knows', async () => {
  const text = await csvOf(
    ['tags', 'ci-cd.last-run', 'constructor', 'spec.model'],
    entity({ tags: ['java', 'web'], fields: { 'spec.model': 'R2' } }),
  )
  expect(text).toBe('\uFEFFref,name,title,tags,spec.model\r\ncomponent:default/web,web,,java web,R2\r\n')
})

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tcmd', `'\tcmd`],
  ['two\nlines, "quoted"', '"two\nlines, ""quoted"""'],
  ['1+1', '1+1'],
])('a description of %j is no formula, and one cell', async (description, cell) => {
  const text = await csvOf(['description'], entity({ description }))
  expect(text.split('\r\n')[1]).toBe(`component:default/web,web,,${cell}`)
})
