import { expect, test } from 'vitest'
import { colourYaml } from './colourYaml'

/** As `kind(text)`, which is easier to read than HTML. */
const shown = (text: string) => colourYaml(text).replace(/<span class="code-(\w+)">(.*?)<\/span>/g, '$1($2)')

test.each([
  ['kind: Component', 'name(kind):string( Component)'],
  ['  - url: https://example.com/#top', '  - name(url):string( https://example.com/#top)'],
  ['    backstage.io/view-url: "a # b" # why', '    name(backstage.io/view-url):string( "a # b" )comment(# why)'],
  ['port: 80', 'name(port):constant( 80)'],
  ['tags: [a, true]', 'name(tags): [string(a),constant( true)]'],
  ['  - $text: ./api.yaml', '  - name($text):string( ./api.yaml)'],
  ['--- # next', 'keyword(--- # next)'],
  ['# kind: none', 'comment(# kind: none)'],
  [
    'text: |\n  kind: none\n\n  # none\nnext: a',
    'name(text):string( |)\nstring(  kind: none)\n\nstring(  # none)\nname(next):string( a)',
  ],
  [
    '- title: |\n    kind: none\n  kind: Group\n- |\n  kind: none\n- kind: User',
    '- name(title):string( |)\nstring(    kind: none)\n  name(kind):string( Group)\n- string(|)\nstring(  kind: none)\n- name(kind):string( User)',
  ],
  ['', ''],
])('%j is coloured as %j', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each([
  '<img src=x onerror=alert(1)>',
  'a: <b>&"\'</b>',
  '<b>: c',
  '- <b> # <i>',
  'a: |\n  <b>',
  '--- <b>',
  '[<b>, {<i>',
])('nothing of %j becomes HTML', (text) => {
  expect(colourYaml(text).replace(/<span class="code-\w+">|<\/span>/g, '')).not.toMatch(/[<>]/)
})

test('a long line does not take long', () => {
  for (const line of [
    'a'.repeat(200_000),
    '- '.repeat(50_000),
    '"'.repeat(100_001),
    '['.repeat(100_000),
    'a '.repeat(100_000),
    `a "${'\\"'.repeat(500_000)}`,
  ])
    expect(colourYaml(line)).not.toContain('\n')
})
