import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { draftOf } from './Draft'
import { fileOf } from './fileOf'

const facts = { ...draftOf(undefined), name: 'web' }

test.each(['Sells seats', 'Seats: how many', 'yes', '# of seats', 'a "quoted" one', '- dash', '12', 'ends:'])(
  'a description “%s” is that text in the file',
  (description) => {
    expect(parse(fileOf({ ...facts, description }))).toMatchObject({ metadata: { name: 'web', description } })
  },
)

test('what was found of a repository is in the file as it was found, whatever it is called', () => {
  const found = {
    ...draftOf(undefined, 'stage'),
    name: 'seats',
    tags: 'go, c++ , ,no',
    annotations: [{ name: 'github.com/project-slug', value: 'acme/seats' }],
    apis: [{ suffix: 'api', type: 'openapi', path: 'a b/100%#.yaml' }],
  }
  expect(parseAllDocuments(fileOf(found)).map((document) => document.toJS())).toMatchObject([
    {
      metadata: { tags: ['go', 'c++', 'no'], annotations: { 'github.com/project-slug': 'acme/seats' } },
      spec: { owner: 'stage', providesApis: ['seats-api'] },
    },
    { kind: 'API', metadata: { name: 'seats-api' }, spec: { definition: { $text: './a%20b/100%25%23.yaml' } } },
  ])
})
