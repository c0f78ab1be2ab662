import { inRepository } from '../repository'
import type { Declaration } from './declarationsIn'
import { type Exported, exportsOf } from './exportsOf'

/** What plugins import, and the files that export it. */
const entries = [
  ['@callboard/plugin-api', 'packages/plugin-api/src/index.ts', 'Runs in the server and in the browser.'],
  ['@callboard/plugin-api/backend', 'packages/plugin-api/src/backend/index.ts', 'For the half in the server.'],
  ['@callboard/plugin-api/frontend', 'packages/plugin-api/src/frontend/index.ts', 'For the half in the browser.'],
  ['@callboard/testing', 'packages/testing/src/index.ts', 'For tests over HTTP.'],
  ['@callboard/testing/browser', 'packages/testing/src/browser/index.ts', 'For tests in Chromium.'],
  ['@callboard/testing/react', 'packages/testing/src/react/index.ts', 'For tests of components without a browser.'],
] as const

const components = 'packages/ui/src/index.ts'

const head = `# Reference of the plugin API

<!-- Written by \`npm run reference\` from the docstrings of the code. Change them, not this page. -->

Everything that a plugin can import from the portal. [Writing a plugin](index.md) tells what it is for, the
[cookbook](cookbook.md) how it goes together.
`

/** The page of all that plugins can import, as the code has it. */
export function referencePage(): string {
  const parts = entries.map(([name, path, what]) => entryPart(name, what, exportsOf(inRepository(path))))
  return [head, ...parts, componentPart()].join('\n')
}

/** What is exported and says nothing of itself, as `entry: name`. */
export function undocumented(): string[] {
  const all = [...entries, ['@callboard/ui', components] as const]
  return all.flatMap(([entry, path]) =>
    exportsOf(inRepository(path)).flatMap((each) => (docsOf(each) ? [] : [`${entry}: ${each.name}`])),
  )
}

function entryPart(name: string, what: string, all: Exported[]): string {
  const written = new Set<Declaration>()
  const list = all.map((each) => `[\`${each.name}\`](#${each.name.toLowerCase()})`).join(' · ')
  return [`## ${name}\n\n${what}\n\n${list}\n`, ...all.map((each) => exportedPart(each, written))].join('\n')
}

function exportedPart(exported: Exported, written: Set<Declaration>): string {
  const shown = exported.declarations.filter(({ signature }) => !/= z\.infer<typeof \w+>$/.test(signature))
  const helpers = shown.flatMap((each) => spokenOf(each, exported, written))
  const code = [...shown, ...helpers].map(withDocs(shown)).join('\n\n')
  const kind = shown.length < exported.declarations.length ? 'schema and type' : shown[0]?.kind
  const fence = code.includes('```') ? '````' : '```'
  return `### ${exported.name}\n\n*${kind}* · ${prose(docsOf(exported) ?? '')}\n\n${fence}ts\n${code}\n${fence}\n`
}

/** What the file keeps for itself and the signature names: without it `options: Options` says nothing. Each once on the page. */
function spokenOf(declaration: Declaration, exported: Exported, written: Set<Declaration>): Declaration[] {
  const names = new Set(declaration.signature.match(/\b[A-Z]\w+/g))
  const found = [...names].flatMap((name) => exported.beside.get(name) ?? [])
  const fresh = found.filter(({ kind }) => kind === 'type').filter((each) => !written.has(each))
  for (const each of fresh) written.add(each)
  return fresh.flatMap((each) => [each, ...spokenOf(each, exported, written)])
}

const withDocs = (shown: Declaration[]) => (declaration: Declaration) =>
  shown.includes(declaration) || !declaration.docs
    ? declaration.signature
    : `/** ${declaration.docs.replaceAll('\n', '\n * ')} */\n${declaration.signature}`

/** Tags as sentences. */
const prose = (docs: string) =>
  docs
    .replaceAll(/^@param ([\w.]+) /gm, '\n`$1`: ')
    .replaceAll(/^@returns /gm, '\nGives ')
    .replaceAll(/@throws (\w+)/g, '\nThrows `$1`')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

function componentPart(): string {
  const lines = exportsOf(inRepository(components))
    .filter(({ declarations }) => declarations.some(({ kind }) => kind !== 'type'))
    .map((each) => `- \`${each.name}\`: ${firstSentence(docsOf(each) ?? '')}`)
  return `## @callboard/ui\n\nComponents and hooks, with what each is; \`packages/ui/src\` says the rest.\n\n${lines.join('\n')}\n`
}

const docsOf = ({ declarations }: Exported) => declarations.find(({ docs }) => docs)?.docs

/** Up to the first full stop that ends something; a colon before an example ends it too. */
const firstSentence = (docs: string) =>
  /^.*?(?:[.!?](?=\s+[^a-z]|$)|$)/s.exec(docs.split('\n\n')[0] ?? '')?.[0].replaceAll('\n', ' ') ?? ''
