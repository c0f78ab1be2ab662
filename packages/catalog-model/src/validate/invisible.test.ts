import { expect, test } from 'vitest'
import { system, validate } from './validate.fixture'

test.each([
  ['title: "invoice\\u202Egpj.exe"', '/metadata/title', 'title', 'invoicegpj.exe'],
  ['description: "a\\u200Bb"', '/metadata/description', 'description', 'ab'],
])('%s is shown without what nobody sees, and says so', (metadata, pointer, field, shown) => {
  const { entity, problems } = validate(system(metadata))
  expect(entity?.metadata[field]).toBe(shown)
  expect(problems).toMatchObject([{ level: 'warning', code: 'invisible-character', pointer }])
})

test('titles of links are texts too', () => {
  const { entity, problems } = validate(system('links: [{url: "https://example.com", title: "\\u2066x\\u2069"}]'))
  expect(entity?.metadata.links?.[0]?.title).toBe('x')
  expect(problems[0]?.message).toBe(
    '`metadata.links[0].title` has a character that nobody sees (U+2066, U+2069), and is shown without it.',
  )
})

test.each(['title: "👩‍💻 Developer"', 'title: "می‌خواهم"'])('%s needs its joiners', (metadata) => {
  expect(validate(system(metadata)).problems).toEqual([])
})

test('a letter that looks like another is named', () => {
  const name = validate(system().replace('name: shop', 'name: ѕhop')).problems[0]
  expect(name?.message).toContain('ends with a letter or digit; `ѕ` is U+0455.')
  const owner = validate(system().replace('owner: team-a', 'owner: tеam-a')).problems[0]
  expect(owner).toMatchObject({ level: 'warning', code: 'impossible-reference' })
  expect(owner?.message).toContain('(`е` is U+0435)')
})
