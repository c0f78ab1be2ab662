import { describe, expect, test } from 'vitest'
import { parseCatalogFile } from './parseCatalogFile'

const url = 'https://example.com/catalog-info.yaml'
const parse = (text: string) => parseCatalogFile({ url, text })
const values = (text: string) => parse(text).drafts.map(({ value }) => value)
const problems = (text: string) =>
  parse(text).problems.map(({ code, line, column, pointer }) => `${line}:${column} ${code} ${pointer}`.trim())

describe('what a file says', () => {
  test.each([
    ['several documents', 'a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['empty documents, which are skipped', '---\n---\n# nothing\n---\nnull\n---\na: 1\n---\n', [{ a: 1 }]],
    ['JSON', '{"a": {"b": [1, true, null]},\n\t"c": "d"}', [{ a: { b: [1, true, null] }, c: 'd' }]],
    ['a byte order mark', '\uFEFFa: 1\n', [{ a: 1 }]],
    ['Windows line ends', 'a: |\r\n  x\r\n  y\r\nb: 2\r\n---\r\nc: 3\r\n', [{ a: 'x\ny\n', b: 2 }, { c: 3 }]],
    [
      'anchors and aliases',
      'a: &x {b: [1]}\nc: *x\n&k k: 1\nd: {*k : 2}',
      [{ a: { b: [1] }, c: { b: [1] }, k: 1, d: { k: 2 } }],
    ],
    ['an anchor that is set anew', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', [{ a: 1, b: 1, c: 2, d: 2 }]],
    ['markers within a block scalar', 'a: |\n  ---\n  b: 1\n  ...\nc: 2', [{ a: '---\nb: 1\n...\n', c: 2 }]],
    ['no dates and no yes', 'a: 2024-01-01\nb: yes\nc: 0x10\nd: 012', [{ a: '2024-01-01', b: 'yes', c: 16, d: 12 }]],
    [
      'the same under a directive of YAML 1.1',
      '%YAML 1.1\n---\na: 2024-01-01\nb: yes',
      [{ a: '2024-01-01', b: 'yes' }],
    ],
    ['keys that are no text', '1.10: a\ntrue: b\nnull: c', [{ '1.10': 'a', true: 'b', null: 'c' }]],
    [
      'the name of a built-in',
      'constructor: 1\ntoString: {hasOwnProperty: 2}',
      [{ constructor: 1, toString: { hasOwnProperty: 2 } }],
    ],
    ['empty values', 'a:\nb: ~\nc: ""', [{ a: null, b: null, c: '' }]],
  ])('%s', (_what, text, expected) => {
    expect(values(text)).toEqual(expected)
    expect(problems(text)).toEqual([])
  })

  test('`__proto__` changes no prototype and costs no entity', () => {
    const text = 'a: 1\n__proto__: {polluted: true}\nb: {__proto__: {polluted: true}}'
    expect(values(text)).toEqual([{ a: 1, b: {} }])
    expect(values(text)[0]).not.toHaveProperty('polluted')
    expect(values(text)[0]).not.toHaveProperty('b.polluted')
    expect(problems(text)).toEqual(['2:1 forbidden-key /__proto__', '3:5 forbidden-key /b/__proto__'])
  })

  test('merge keys are not merged, and that is said', () => {
    const text = '%YAML 1.1\n---\na: &a {b: 1}\nc: {<<: *a}'
    expect(values(text)).toEqual([{ a: { b: 1 }, c: { '<<': { b: 1 } } }])
    expect(problems(text)).toEqual(['4:5 merge-key /c/<<'])
  })
})

describe('what is wrong with a document', () => {
  test.each([
    ['text with a colon', 'a: b: c', '1:4 yaml-syntax'],
    ['a tab', 'a:\n\tb: 1', '2:1 yaml-syntax'],
    ['a character that cannot start text', 'a: 1\nb: @x', '2:4 yaml-syntax'],
    ['an open bracket', 'a: [1, 2\nb: 3', '2:1 yaml-syntax'],
    ['a wrong escape', 'a: "\\d"', '1:5 yaml-syntax'],
    ['a wrong indentation', 'a:\n  b: 1\n c: 2', '3:1 yaml-syntax'],
    ['a key twice', 'kind: A\nmetadata:\n  name: a\n  name: b', '4:3 duplicate-key /metadata/name'],
    ['a key twice in another way', '"1": a\n1: b', '2:1 duplicate-key /1'],
    ['a key that is a list', '? [a]\n: 1', '1:3 not-a-key'],
    ['an alias of nothing', 'a: *x', '1:4 unknown-alias /a'],
    ['an alias before its anchor', 'a: *x\nb: &x 1', '1:4 unknown-alias /a'],
    ['an alias of what it stands in', 'a: &x\n  b: [*x]', '2:7 endless-alias /a/b/0'],
    ['an escaped NUL', 'a: "x\\0"', '1:4 not-text /a'],
    ['half a surrogate pair', 'a: "\\uD800"', '1:4 not-text /a'],
    ['no number', 'a: .inf', '1:4 not-a-number /a'],
    ['a list', '- a', '1:1 not-an-object'],
    ['a text', 'hello', '1:1 not-an-object'],
    ['a number', '\n42', '2:1 not-an-object'],
  ])('%s is said with its place, and hides neither the document before nor the one behind', (_what, text, expected) => {
    expect(problems(text)).toEqual([expected])
    expect(values(text)).toEqual([])
    expect(values(`first: 1\n---\n${text}\n---\nlast: 1\n`)).toEqual([{ first: 1 }, { last: 1 }])
    const [, line = '', rest = ''] = /^(\d+)(.*)/.exec(expected) ?? []
    expect(problems(`first: 1\n---\n${text}\n---\nlast: 1\n`)).toEqual([`${Number(line) + 2}${rest}`])
  })

  test.each(['a: "open', "a: 'open", 'a: [open', 'a: {open', 'a: |9\n  x', 'a: !<open', 'a: &'])(
    'what %j leaves open ends with its document',
    (text) => {
      expect(values(`${text}\n---\nlast: 1\n`)).toEqual([{ last: 1 }])
      expect(values(`${text}\n...\nlast: 1\n`)).toEqual([{ last: 1 }])
      expect(parse(`${text}\n---\nlast: 1\n`).problems).toHaveLength(1)
    },
  )

  test('the problem names the entity as far as it can be read', () => {
    const [problem] = parse('kind: API\nmetadata:\n  name: orders\nspec:\n  a: b: c\n').problems
    expect(problem).toMatchObject({ ref: 'api:default/orders', file: url, level: 'error', line: 5 })
  })

  test('a key twice at the root reminds of the marker between entities', () => {
    const [problem] = parse('kind: A\nspec: {}\nkind: B').problems
    expect(problem?.message).toContain('write `---` on a line of its own')
  })
})

describe('what is no catalog file', () => {
  test.each([
    ['a web page', '\n<!DOCTYPE html><html>', '2:1 web-page'],
    ['a web page without a doctype', '<html lang="en">', '1:1 web-page'],
    ['XML', '<?xml version="1.0"?>', '1:1 web-page'],
    ['NUL bytes', 'a: 1\nb: x\0y', '2:5 binary-file'],
    ['more than a million characters', 'a: 1\n'.repeat(200_001), '1:1 file-too-large'],
    ['an image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', '3:1 binary-file'],
    ['nothing', '', '1:1 empty-file'],
    ['white space', ' \n\r\n\t\n', '1:1 empty-file'],
  ])('%s is one problem', (_what, text, expected) => {
    expect(problems(text)).toEqual([expected])
    expect(values(text)).toEqual([])
  })

  test('a web page is told from the raw file', () => {
    expect(parse('<!doctype html>').problems[0]?.message).toMatch(/web page and not to a raw file/)
  })
})

describe('files made to do harm', () => {
  test.each([
    ['bytes', 'a: !!binary aGVsbG8=', '1:13 not-json /a'],
    ['bytes in a list', 'a: [1, !!binary aGVsbG8=]', '1:17 not-json /a/1'],
  ])('what JSON cannot hold is a problem where it stands: %s', (_what, text, expected) => {
    expect(problems(text)).toEqual([expected])
  })

  const laughs = (levels: number) =>
    [`a0: &a0 [${Array(9).fill('lol')}]`]
      .concat(Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`)}]`))
      .join('\n')

  test.each([
    ['nested aliases', laughs(9), 'alias-bomb'],
    ['one long text many times', `a: &a "${'x'.repeat(100_000)}"\nb: [${Array(10_000).fill('*a')}]`, 'alias-bomb'],
    ['deep brackets', '['.repeat(20_000), 'yaml-syntax'],
    ['deep lists', '- '.repeat(20_000), 'yaml-syntax'],
    ['deep objects', `${'{a: '.repeat(300)}1${'}'.repeat(300)}`, 'too-deep'],
    ['deep indentation', Array.from({ length: 150 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'too-deep'],
    ['many commas', `[${','.repeat(50_000)}`, 'yaml-syntax'],
    ['many tags', '!a '.repeat(50_000), 'yaml-syntax'],
    ['the same key over and over', 'a: 1\n'.repeat(30_000), 'duplicate-key'],
  ])('%s are a problem', (_what, text, code) => {
    const found = parse(text)
    expect(found.drafts).toEqual([])
    expect(found.problems[0]?.code).toBe(code)
    expect(found.problems.length).toBeLessThanOrEqual(100)
  })

  test('many small bombs in one file are one', () => {
    const small = `a: &a "${'x'.repeat(5000)}"\nb: [${Array(150).fill('*a')}]\n---\n`
    const { drafts } = parse(small.repeat(100))
    expect(drafts.length).toBeLessThan(3)
  })

  test('ordinary use of aliases is none', () => {
    const text = `a: &a {team: shop, pager: "555"}\nb: [${Array(500).fill('*a')}]`
    expect(problems(text)).toEqual([])
    expect(values(text)[0]?.b).toHaveLength(500)
  })
})

describe('where things stand', () => {
  const text = `first: 1
---
# a comment
kind: Component
metadata:
  name: web
  title:
  tags: [a, "b"]
  links:
    - url: x
      title: y
  annotations:
    example.com/a~b: 1.10
shared: &s
  - one
again: *s
`
  const draft = parse(text).drafts[1]

  test.each([
    ['', '4:1', '4:1'],
    ['/kind', '4:7', '4:1'],
    ['/metadata/name', '6:9', '6:3'],
    ['/metadata/title', '7:3', '7:3'],
    ['/metadata/tags', '8:9', '8:3'],
    ['/metadata/tags/1', '8:13', '8:13'],
    ['/metadata/tags/7', '8:3', '8:3'],
    ['/metadata/links/0', '10:7', '10:7'],
    ['/metadata/links/0/title', '11:14', '11:7'],
    ['/metadata/links/0/icon', '10:7', '10:7'],
    ['/metadata/annotations/example.com~1a~0b', '13:22', '13:5'],
    ['/metadata/namespace', '5:1', '5:1'],
    ['/metadata/namespace/further/down', '5:1', '5:1'],
    ['/spec', '4:1', '4:1'],
    ['/again', '16:8', '16:1'],
    ['/again/0', '15:5', '15:5'],
  ])('%s is found, and its key', (pointer, value, key) => {
    const place = (position: { line: number; column: number } | undefined) => `${position?.line}:${position?.column}`
    expect(place(draft?.locate(pointer))).toBe(value)
    expect(place(draft?.locateKey(pointer))).toBe(key)
  })

  test('a draft knows its file, its line and how its scalars are written', () => {
    expect(draft).toMatchObject({ file: url, line: 4 })
    expect(draft?.written('/metadata/annotations/example.com~1a~0b')).toBe('1.10')
    expect(draft?.written('/metadata/tags/1')).toBe('"b"')
    expect(draft?.written('/metadata/missing')).toBeUndefined()
  })
})
