import { buildEntity } from '@callboard/testing'
import { expect, test } from 'vitest'
import type { EntitySummary } from '../../../plugin'
import { leadingOf, nextOf } from './nextOf'

const load = async () => ({ default: () => null })
const tabs = [
  {
    path: 'docs',
    title: 'Docs',
    when: { annotation: 'docs' },
    next: { title: 'Add docs', why: 'So.', unless: ['docs', 'docs-of'] },
    load,
  },
  { path: 'ci', title: 'CI', when: { kind: 'Component' }, next: { title: 'Add CI', why: 'So.', unless: ['ci'] }, load },
  { path: 'runs', title: 'Runs', load },
]

const summaryOf = (kind: string, name: string, ownerTitle: string | null): EntitySummary => ({
  ref: `${kind.toLowerCase()}:default/${name}`,
  ...{ kind, namespace: 'default', name, title: null, description: null, type: null, lifecycle: null },
  ...{ owner: 'group:default/team', ownerTitle, system: null, systemTitle: null },
  ...{ tags: [], isOrphan: false, errors: 0 },
})

test('only what is missing is next, with the entities that miss it', () => {
  const annotated = (name: string, annotations: Record<string, string>) =>
    buildEntity({ metadata: { name, annotations } })
  const entities = [
    annotated('all', { 'docs-of': 'x', ci: 'y' }),
    annotated('some', { ci: 'y' }),
    annotated('none', {}),
  ]
  const summaries = [
    summaryOf('Component', 'all', 'Team'),
    summaryOf('Component', 'some', 'Team'),
    summaryOf('Component', 'none', null),
  ]
  const next = nextOf({ entities, summaries }, tabs)
  expect(next.map(({ title, entities }) => [title, ...entities.map(({ to }) => to)])).toEqual([
    ['Add docs', '/catalog/default/component/some/docs', '/catalog/default/component/none/docs'],
    ['Add CI', '/catalog/default/component/none/ci'],
    ['Name an owner', '/catalog/default/component/none/yaml'],
  ])
  expect(nextOf({ entities: entities.slice(0, 1), summaries }, tabs)).toEqual([])
})

test('beside components, what is around them wants nothing of its own', () => {
  const [web, api, team] = [
    summaryOf('Component', 'web', null),
    summaryOf('API', 'web', null),
    summaryOf('Group', 'team', null),
  ]
  expect(leadingOf([team, api, web])).toEqual([web])
  expect(leadingOf([team, api])).toEqual([api])
  expect(leadingOf([team])).toEqual([])
})
