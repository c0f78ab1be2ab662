import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'

type Load = (typeof bundledLanguages)[keyof typeof bundledLanguages]

const loads: Record<string, Load> = { ...bundledLanguages, ...bundledLanguagesAlias }

/** What people write for code that is no language. */
const plain = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none', 'output', 'log', 'tree', 'ascii'])

/** Names that Pygments has for what shiki calls otherwise. */
const renamed: Record<string, string> = {
  golang: 'go',
  'shell-session': 'shellsession',
  pycon: 'python',
  py3: 'python',
  dockerfile: 'docker',
  protobuf: 'proto',
  gherkin: 'gherkin',
  'objective-c': 'objc',
  hcl: 'hcl',
  jinja2: 'jinja',
  pgsql: 'sql',
  postgresql: 'sql',
  mysql: 'sql',
  asciidoc: 'asciidoc',
  rst: 'rst',
  cfg: 'ini',
  conf: 'ini',
  env: 'dotenv',
}

export const isPlain = (language: string): boolean => plain.has(language)

/** Its name in shiki, and how to load it; undefined for one that nobody knows. */
export function languageOf(written: string): { name: string; load: Load } | undefined {
  const lower = written.toLowerCase()
  const name = Object.hasOwn(renamed, lower) ? (renamed[lower] ?? lower) : lower
  const load = Object.hasOwn(loads, name) ? loads[name] : undefined
  return load && { name, load }
}
