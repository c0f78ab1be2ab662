import { buildEntity, catalogFile } from '@callboard/testing'

/** What a file made to do harm, or by mistake, holds; and the problem that it gets, as `line:column code`. */
interface HostileFile {
  holds: string
  content(): string | Buffer
  problem: RegExp
}

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('')

/** A Component whose metadata goes on with these lines. */
const component = (metadata: string, spec = '') => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: evil
${metadata}
spec: {type: service, lifecycle: production, owner: team${spec}}
`

const laughs = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`)}]`).join('\n')

export const hostileFiles: HostileFile[] = [
  {
    holds: 'aliases of aliases of aliases',
    content: () => `a0: &a0 [${Array(9).fill('lol')}]\n${laughs}`,
    problem: /^\d+:\d+ alias-bomb .* unfold to more than a million characters\. Write out what you need\./,
  },
  {
    holds: '50 MB',
    content: () => Buffer.alloc(50_000_000, 'a: 1\n'),
    problem: /^1:1 unreadable .*is larger than 10 MB, which is the most that is read/,
  },
  {
    holds: '100,000 documents',
    content: () => repeat(100_000, (index) => `--- {kind: Component, metadata: {name: c${index}}}\n`),
    problem: /^1:1 file-too-large .*Split it/,
  },
  {
    holds: 'a scalar of 9 MB',
    content: () => component(`  description: ${'x'.repeat(9_000_000)}`),
    problem: /^1:1 file-too-large/,
  },
  { holds: 'a key of 9 MB', content: () => component(`  ? ${'x'.repeat(9_000_000)}`), problem: /^1:1 file-too-large/ },
  {
    holds: 'a million keys',
    content: () => component(`  more: {${repeat(1_000_000, (index) => `k${index},`)}}`),
    problem: /^1:1 file-too-large/,
  },
  {
    holds: 'twenty thousand brackets',
    content: () => component(`  a: ${'['.repeat(20_000)}`),
    problem: /^\d+:\d+ yaml-syntax .*nested too deep\. Take some of the levels out\.$/,
  },
  {
    holds: 'NUL bytes',
    content: () => component('  title: a\0b'),
    problem: /^1:1 unreadable .*is a binary file, not text/,
  },
  {
    holds: 'bytes that are no UTF-8',
    content: () => Buffer.concat([Buffer.from('kind: '), Buffer.from([0xc3, 0x28])]),
    problem: /^1:1 unreadable .*UTF-8/,
  },
  { holds: 'a key twice', content: () => component('  title: a\n  title: b'), problem: /^6:3 duplicate-key/ },
  { holds: 'tabs', content: () => component('\ttitle: a'), problem: /^5:1 yaml-syntax .*tab/i },
  {
    holds: 'a web page',
    content: () => '<!DOCTYPE html><title>Sign in</title>',
    problem: /^1:1 unreadable .*is a web page, not the file itself\. Give the address of its raw text/,
  },
  {
    holds: 'a link that is a script',
    content: () => component('  links: [{url: "java\\nscript:alert(1)"}]'),
    problem: /^5:17 unsafe-url/,
  },
  {
    holds: 'a prototype',
    content: () => component('  __proto__: {polluted: true}'),
    problem: /^5:3 forbidden-key/,
  },
  {
    holds: 'a name in letters that look like others',
    content: () => component('').replace('evil', 'еvil'),
    problem: /^4:9 invalid-name .*`е` is U\+0435/,
  },
  {
    holds: 'an owner in letters that look like others',
    content: () => component('', '2').replace('team2', 'tеam'),
    problem: /^6:\d+ impossible-reference .*`е` is U\+0435/,
  },
  {
    holds: 'a title that runs backwards',
    content: () => component('  title: "invoice\u202Egpj.exe"'),
    problem: /^5:10 invisible-character .*U\+202E/,
  },
  {
    holds: 'a link to a host in letters that look like others',
    content: () => component('  links: [{url: "https://gіthub.com/acme"}]'),
    problem: /^5:17 look-alike-host .*`і` is U\+0456, so that it leads to `xn--gthub-n2e\.com`/,
  },
  {
    holds: 'bytes in place of text',
    content: () => component('  title: !!binary aGVsbG8='),
    problem: /^5:19 not-json `!!binary` cannot be stored/,
  },
  {
    holds: 'something within itself',
    content: () => component('  more: &more {inside: *more}'),
    problem: /^5:\d+ endless-alias/,
  },
  {
    holds: 'a thousand levels of objects',
    content: () => component(`  a: ${'{a: '.repeat(1000)}1${'}'.repeat(1000)}`),
    problem: /^\d+:\d+ (yaml-syntax|too-deep) .*nested.*Take some of/,
  },
  {
    holds: 'text in UTF-16',
    content: () => Buffer.from(`\uFEFF${component('')}`, 'utf16le'),
    problem: /^1:1 unreadable .*UTF-16\. Save the file as UTF-8/,
  },
  {
    holds: 'half of a character',
    content: () => component('  title: "a\\ud800b"'),
    problem: /^5:10 not-text/,
  },
  {
    holds: 'a name of 100,000 letters',
    content: () => component('').replace('evil', 'e'.repeat(100_000)),
    problem: /^4:9 invalid-name .{1,400}$/,
  },
  {
    holds: 'a function',
    content: () => component('  title: !!js/function "function () {}"'),
    problem: /^5:\d+ yaml-warning .*js\/function/,
  },
  {
    holds: 'a number beyond all numbers',
    content: () => component(`  size: 1${'0'.repeat(400)}`),
    problem: /^5:9 not-a-number `10{39}…` is no number that can be stored\. Put it in quotes/,
  },
  {
    holds: 'a Location that leads to 10,000 files',
    content: () => catalogFile(locationTo(Array.from({ length: 10_000 }, (_, index) => `./nothing/${index}.yaml`))),
    problem: /^\d+:\d+ \S+ .*1,?000 files/,
  },
]

export const locationTo = (targets: string[], name = 'more') =>
  buildEntity({ kind: 'Location', metadata: { name }, spec: { targets } })
