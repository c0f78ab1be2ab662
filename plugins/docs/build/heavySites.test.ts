import type { FileTree } from '@callboard/plugin-api/backend'
import { inRepository, inWorkerOf } from '@callboard/testing'
import { expect, test } from 'vitest'
import { planSite } from './plan/planSite'
import { renderPages } from './renderPages'

/** Generous, for a machine with much else to do: what is not bounded takes minutes. */
const patience = 20_000

const treeOf = (files: Record<string, string>): FileTree => ({
  url: 'https://example.com/',
  etag: undefined,
  paths: Object.keys(files),
  read: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
})

const inWorker = inWorkerOf(inRepository('plugins/docs'))

const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index))

async function build(files: Record<string, string>) {
  const tree = treeOf(files)
  const rendering = { inWorker, someoneWaits: false }
  const plan = await planSite(tree, rendering)
  const rendered = await renderPages(
    { ref: 'component:default/x', stored: new Map() },
    plan,
    { tree, title: '', url: undefined, pageOf: () => undefined, isAbove: async () => false },
    { renderer: '', ...rendering },
  )
  return { plan, rendered }
}

test('a navigation of many lines ends, and says where', { timeout: patience }, async () => {
  const { plan } = await build({
    'mkdocs.yml': `nav:\n${many(60_000, (index) => `  - p${index}.md\n`).join('')}`,
    'docs/index.md': '# x',
  })
  expect(plan.problems.at(-1)?.message).toContain('more than 5000 lines')
})

test('sites that include each other many times end, and say where', { timeout: patience }, async () => {
  const including = (name: string) => `nav:\n${many(200, () => `  - "!include ./${name}/mkdocs.yml"\n`).join('')}`
  const { plan } = await build({
    'mkdocs.yml': including('a'),
    'a/mkdocs.yml': including('b'),
    'a/b/mkdocs.yml': including('c'),
    'a/b/c/mkdocs.yml': including('d'),
    'docs/index.md': '# x',
  })
  expect(plan.problems.at(-1)?.message).toContain('part of this site already')
})

test('a mkdocs.yml that is too large is told of, and its pages are there', { timeout: patience }, async () => {
  const { plan } = await build({ 'mkdocs.yml': `# ${'x'.repeat(1_100_000)}`, 'docs/index.md': '# x' })
  expect(plan.nav).toEqual([{ file: 'docs/index.md' }])
  expect(plan.problems[0]?.message).toContain('mkdocs.yml has 1 MB and is left out')
})

test('a site of many sites ends, and says where', { timeout: patience }, async () => {
  const { plan } = await build({
    'mkdocs.yml': `nav:\n${many(60, (index) => `  - "!include ./${index}/mkdocs.yml"\n`).join('')}`,
    ...Object.fromEntries(many(60, (index) => [`${index}/mkdocs.yml`, `site_name: Site ${index}`])),
    'docs/index.md': '# x',
  })
  expect(plan.roots).toHaveLength(50)
  expect(plan.problems.at(-1)?.message).toContain('at most 50 sites can be one')
})

test('many links that lead nowhere are told of in a site of many files', { timeout: patience }, async () => {
  const files = Object.fromEntries(many(50_000, (index) => [`code/${index}.ts`, '']))
  const { rendered } = await build({
    ...files,
    'docs/index.md': many(20_000, (index) => `[a](gone${index}.txt)\n`).join(''),
    'docs/dashes.md': '-'.repeat(400_000),
  })
  expect(rendered.pages.map(({ links }) => links.length)).toContain(20_000)
})
