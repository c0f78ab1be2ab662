import type { EntityTab } from '@callboard/plugin-api/frontend'
import { expect, test } from 'vitest'
import { missingTabs, tabsOf } from './tabsOf'

const load = async () => ({}) as never
const docs: EntityTab = {
  path: 'docs',
  title: 'Docs',
  when: { kind: 'Component', annotation: ['docs', 'docs-of'] },
  missing: { why: 'Docs stand beside the code.', value: 'dir:.' },
  load,
}
const silent: EntityTab = { path: 'silent', title: 'Silent', when: { annotation: 'silent' }, load }

test.each([
  ['an entity that has the annotation', 'Component', { 'docs-of': 'x' }, ['docs'], []],
  ['an entity that lacks it', 'Component', {}, [], ['docs']],
  ['an entity of another kind, which no annotation would bring it', 'Resource', {}, [], []],
])('the tabs of %s', (_which, kind, annotations, has, lacks) => {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'web', namespace: 'default', annotations },
  }
  const paths = (tabs: EntityTab[]) => tabs.map(({ path }) => path).filter((path) => ['docs', 'silent'].includes(path))
  expect(paths(tabsOf(entity, [docs, silent]))).toEqual(has)
  expect(paths(missingTabs(entity, [docs, silent]))).toEqual(lacks)
})
