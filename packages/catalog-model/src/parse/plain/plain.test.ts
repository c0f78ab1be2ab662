import { expect, test } from 'vitest'
import { parseDocument } from '../parseDocument'
import { readPlain } from './readPlain'

const parsed = (text: string) => parseDocument('x', { text, linesBefore: 0 }, { left: 1_000_000 })

/** What it says of a document has to be what the parser says; it may also say nothing. */
function expectAgreement(text: string) {
  const plain = readPlain(text)
  if (!plain) return
  const { draft, problems } = parsed(text)
  expect({ text, value: draft?.value, problems }).toEqual({ text, value: plain.value, problems: [] })
  expect({ text, keys: JSON.stringify(draft?.value) }).toEqual({ text, keys: JSON.stringify(plain.value) })
  expect({ text, line: draft?.line }).toEqual({ text, line: plain.line + 1 })
}

const examples = [
  ['an entity', 'kind: A\nmetadata:\n  name: a\n  tags: [x, y-1, "z"]\nspec: {}\n'],
  ['texts', 'a: one two\nb: "x: y"\nc: \'z # z\'\nd: http://x.y/z?a=b&c#d\ne: a:b\nf: +x\ng: ünï ✓ 😀\n'],
  [
    'numbers and words',
    'a: 1\nb: -2\nc: 1.10\nd: 012\ne: true\nf: ~\ng: null\nh: False\ni: yes\nj: 2024-01-01\nk: 1.2.3\n',
  ],
  ['nothing behind a key', 'a:\nb:\n  c:\n  d: 1\ne:\n'],
  ['lists', 'a:\n- 1\n- x\nb:\n  - y: 1\n    z: 2\n  -   y: 3\n      z:\n        - 4\n'],
  ['block texts', 'a: |\n  x\n\n    y\n  z\n\nb: >-\n  x\n  y\nc:\n  - |-\n    x\n    y\n'],
  ['comments', '---   \n# b\na: 1 # c\n  # d\nb: # e\n  # f\n  - x   # g\n# h\n'],
] as const

test.each(examples)('%s can be read without the parser', (_, text) => {
  expect(readPlain(text)).toBeDefined()
  expectAgreement(text)
})

test.each([
  ['anchors and aliases', ['a: &x 1', 'a: *x', 'a:\n  <<: *x']],
  ['tags and directives', ['a: !!str 1', '%YAML 1.1\n---\na: 1']],
  ['keys twice', ['a: 1\na: 2', 'a:\n  b: 1\n  b: 1']],
  ['scalars of several lines', ['a: x\n  y', 'a: "x\n  y"', 'a:\n  x\n  y', '- x\n  y']],
  ['odd numbers', ['a: 0x1F', 'a: 0o17', 'a: .5', 'a: 1.', 'a: 1e3', 'a: .inf', 'a: +1', 'a: 12345678901234567890']],
  ['odd keys', ['"a": 1', '1: a', '? a\n: 1', '__proto__: 1', '<<: 1', 'a b: 1', '- a: 1']],
  ['tabs and control characters', ['a:\tb', 'a: b\t', 'a: \u0007', 'a: x\u2028y', 'a: \ufeffx', 'a: \ud800']],
  ['what is no YAML', ['a: b: c', 'a: @x', 'a: [x', 'a: x]\n b: 1', 'a:\n  b: 1\n c: 2', 'a: `x`', 'hello']],
  ['block texts with marks', ['a: |+\n  x\n', 'a: |2\n   x\n', 'a: >\n  x\n\n  y\n', 'a: |\n   x\n  y\n', 'a: |\n  x']],
  ['brackets within brackets', ['a: [[x]]', 'a: {b: 1}', 'a: [b: 1]', 'a: [x, ]', 'a: [x y]', 'a: [a,\n b]']],
])('%s are left to the parser', (_, texts) => {
  for (const text of texts) expect({ text, plain: readPlain(text) }).toEqual({ text, plain: undefined })
})

test('however one is changed, it is read as the parser reads it or not at all', () => {
  for (const text of changed(2000)) expectAgreement(text)
})

/** The examples, each with a few things put in, taken out, moved or doubled. The same in each run. */
function* changed(count: number): Generator<string> {
  const below = random(20_261_121)
  const one = <Item>(items: readonly Item[]) => items[below(items.length)] as Item
  for (let index = 0; index < count; index++) {
    let lines = one(examples)[1].split('\n')
    for (let changes = below(3); changes >= 0; changes--) {
      const at = below(lines.length)
      const line = lines[at] as string
      const column = below(line.length + 1)
      const [before, behind] = [line.slice(0, column), line.slice(column)]
      const becomes = one([
        [before + one(marks) + behind],
        [before + behind.slice(1 + below(2))],
        [' '.repeat(1 + below(2)) + line],
        [line.replace(/^ {1,2}/, '')],
        [line, one(lines)],
      ])
      lines = lines.toSpliced(at, 1, ...becomes).flatMap((each) => each.split('\n'))
    }
    yield lines.join('\n')
  }
}

/** What YAML reads as more than text. */
const marks = [
  ...['\n', '\n\n', '\n  ', '|-\n   x\n', '\t', '\u00a0', ' #', '- ', ': ', '  '],
  ...'null --- ... << 1. é'.split(' '),
  ...' -:#"\'[]{},|>&*!%@`?0e_~=$\\',
]

function random(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % limit
  }
}
