import { describe, expect, test } from 'vitest'
import { apisIn } from './apisIn'
import { codeIn } from './codeIn'
import { factsOf } from './factsOf'
import { nameOf, repositoryAt } from './nameOf'
import { ownersIn } from './ownersIn'
import { readmeOf } from './readmeOf'
import { slugOf } from './slugOf'

test('a repository says who it is, whose, what it is built with and what it offers, each with where', () => {
  const texts = [
    { path: 'README.md', text: '# Seat map\n\n[![build](b.svg)](ci)\n\nShows **which seats** are free.\n' },
    { path: 'package.json', text: JSON.stringify({ dependencies: { express: '5' } }) },
  ]
  const facts = factsOf({
    target: 'https://github.com/Acme/Seat-Map',
    host: { codeHost: 'github', names: ['Acme', 'Seat-Map'] },
    folder: '',
    paths: ['README.md', 'api/openapi.yaml', 'mkdocs.yml', 'package.json', 'tsconfig.json'],
    texts,
    codeowners: { path: 'CODEOWNERS', text: '# who\n* @acme/web\n' },
  })
  expect(facts).toEqual({
    name: { value: 'seat-map', from: 'the name of the repository' },
    title: { value: 'Seat map', from: 'README.md, line 1' },
    description: { value: 'Shows which seats are free.', from: 'README.md, line 5' },
    owners: { names: ['@acme/web'], path: 'CODEOWNERS', line: 2 },
    type: { value: 'service', from: 'package.json' },
    tags: [
      { value: 'typescript', from: 'tsconfig.json' },
      { value: 'express', from: 'package.json' },
    ],
    annotations: [
      { name: 'github.com/project-slug', value: 'Acme/Seat-Map', from: 'the address' },
      { name: 'backstage.io/techdocs-ref', value: 'dir:.', from: 'mkdocs.yml' },
    ],
    apis: [{ suffix: 'api', type: 'openapi', path: 'api/openapi.yaml' }],
    moreApis: 0,
  })
})

test('an empty repository has a name, and nothing is made up beside it', () => {
  const host = { codeHost: 'gerrit', names: ['shop'] }
  const facts = factsOf({ target: 'https://gerrit.example.com/shop', host, folder: '', paths: [], texts: [] })
  expect(facts).toEqual({ name: expect.anything(), tags: [], annotations: [], apis: [], moreApis: 0 })
})

test.each([
  ['https://git.example.com/acme/Seat_Map.git', '', 'seat_map'],
  ['https://git.example.com/acme/shop/tree/main/services/checkout', '', 'checkout'],
  ['https://git.example.com/acme/My%20Shop', '', 'my-shop'],
  ['https://git.example.com/a%zz', '', 'a-zz'],
  ['https://example.com/', '', ''],
  ['https://github.com/acme/shop/tree/main/web', 'web', 'web'],
])('what lives at %s would be called', (target, folder, name) => {
  expect(nameOf({ target, folder }).value).toBe(name)
})

test.each([
  ['https://github.example.com/Acme/shop', undefined, 'github.com/project-slug', 'Acme/shop'],
  ['https://gitlab.example.com/a/b/c.git', undefined, 'gitlab.com/project-slug', 'a/b/c'],
  ['https://git.example.com/x', { codeHost: 'gitea', names: ['acme', 'shop'] }, 'gitea.com/repo-slug', 'acme/shop'],
  [
    'https://bb.example.com/x',
    { codeHost: 'bitbucketServer', names: ['projects', 'ACME', 'repos', 'shop'] },
    'bitbucket.org/project-slug',
    'ACME/shop',
  ],
  [
    'https://dev.azure.com/x',
    { codeHost: 'azure', names: ['org', 'till', 'shop'] },
    'dev.azure.com/project-repo',
    'till/shop',
  ],
])('plugins find the repository at %s', (target, host, name, value) => {
  expect(slugOf({ target, host })).toMatchObject([{ name, value }])
})

test.each(['https://git.example.com/acme/shop', 'https://github.com/acme'])('at %s nothing is guessed', (target) => {
  expect(slugOf({ target })).toEqual([])
  expect(repositoryAt(target)[0]).toBe('acme')
})

describe('CODEOWNERS', () => {
  const file =
    '* @acme/all\n/docs/ @writer\n[Section]\nservices/till/ a@example.com @acme/till # tills\n*.go @gopher\ncart @acme/cart\n'
  test.each([
    ['', ['@acme/all'], 1],
    ['docs', ['@writer'], 2],
    ['services/till/web', ['a@example.com', '@acme/till'], 4],
    ['services/tillage', ['@acme/all'], 1],
    ['services/cart', ['@acme/cart'], 6],
  ])('says who owns the folder “%s”', (folder, names, line) => {
    expect(ownersIn(file, folder)).toEqual({ names, line })
  })
  test.each(['', '/docs @a', '*', '# * @a', '\u0000'])('that is “%s” says nobody', (text) => {
    expect(ownersIn(text, '')).toBeUndefined()
  })
})

describe('A README', () => {
  test.each([
    ['Shop\n====\n\nSells *things* at [shops](x).', 'Shop', 'Sells things at shops.'],
    ['---\ntitle: x\n---\n<h1 align="center">Shop</h1>\n\n<!-- a\n\nb -->\nSells things.', undefined, 'Sells things.'],
    ['# Shop\n> A quote\n\n- a list here\n\n```sh\nnpm run it now\n```\n\nSells\nthings.', 'Shop', 'Sells things.'],
    ['# `shop` [![x](y)](z)\nSells `things` &co.', 'shop', 'Sells things &co.'],
    ['# Shop', 'Shop', undefined],
    ['', undefined, undefined],
    [`${'!['.repeat(9000)}\n\nSells things.`, undefined, 'Sells things.'],
  ])('%j', (text, title, description) => {
    const found = readmeOf({ path: 'README.md', text })
    expect([found.title?.value, found.description?.value]).toEqual([title, description])
  })

  test('is cut at the end of a sentence', () => {
    const found = readmeOf({ path: 'README.md', text: `${'Sells things. '.repeat(30)}\n` })
    expect(found.description?.value).toMatch(/^(Sells things\. ){20}Sells things\.$/)
  })
})

test.each([
  [{ 'package.json': '{"dependencies":{"react-dom":"19","next":"16"}}' }, 'website', ['javascript', 'nextjs']],
  [{ 'package.json': '{"main":"a.js","devDependencies":{"express":"5"}}' }, 'library', ['javascript']],
  [{ 'package.json': '{"private":true,"main":"a.js"}' }, undefined, ['javascript']],
  [{ 'package.json': '{"private":', Dockerfile: 'FROM x' }, 'service', ['javascript']],
  [{ 'package.json': '[null]' }, undefined, ['javascript']],
  [{ 'go.mod': 'module x', 'cmd/till/main.go': '' }, 'service', ['go']],
  [{ 'go.mod': 'module x' }, 'library', ['go']],
  [{ 'pom.xml': '<parent>spring-boot-starter-parent</parent>' }, 'service', ['java', 'spring-boot']],
  [{ 'build.gradle.kts': '', 'src/main/kotlin/A.kt': '' }, undefined, ['kotlin']],
  [{ 'pyproject.toml': 'dependencies = ["FastAPI>=1"]' }, 'service', ['python', 'fastapi']],
  [{ 'Cargo.toml': '[dependencies]\naxum = "1"' }, 'service', ['rust']],
  [{ 'docs/package.json': '{}' }, undefined, []],
])('%j is made of this', (files: Record<string, string>, type, tags) => {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }))
  const found = codeIn({ paths: Object.keys(files), texts })
  expect([found.type?.value, found.tags.map(({ value }) => value)]).toEqual([type, tags])
})

test.each([
  [['swagger.json'], ['api openapi']],
  [
    ['a/asyncapi-v2.yml', 'orders.openapi.yaml'],
    ['orders openapi', 'events asyncapi'],
  ],
  [['till.proto', 'node_modules/x.proto', 'test/y.proto'], ['till grpc']],
  [['web/query.graphql', 'api/schema.graphql'], ['graphql graphql']],
  [
    ['a/openapi.yaml', 'b/openapi.yaml'],
    ['api openapi', 'b-openapi openapi'],
  ],
  [['openapi.md', 'protocol.txt'], []],
])('%j are documents of APIs', (paths, apis) => {
  expect(apisIn(paths).apis.map(({ suffix, type }) => `${suffix} ${type}`)).toEqual(apis)
})

test('of many documents of APIs the first are named, and the others counted', () => {
  const found = apisIn(Array.from({ length: 9 }, (_, index) => `v${index}/a${index}.proto`))
  expect([found.apis.length, found.moreApis]).toEqual([5, 4])
})
