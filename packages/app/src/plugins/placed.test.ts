import { definePlugin, type Placements } from '@callboard/plugin-api'
import { defineFrontend } from '@callboard/plugin-api/frontend'
import { expect, test } from 'vitest'
import { placed } from './placed'

const load = async () => ({ default: () => null })
const notes = defineFrontend(definePlugin({ id: 'notes' }), {
  nav: [{ to: '/notes', label: 'Notes', icon: 'docs' }],
  entityTabs: [
    {
      path: 'notes',
      title: 'Notes',
      when: { kind: 'Component', annotation: 'notes' },
      jump: { title: 'Notes', icon: 'docs' },
      load,
    },
  ],
})
const [entry] = notes.nav ?? []
const [tab] = notes.entityTabs ?? []

test.each<[string, Placements, object]>([
  ['nothing is said of', {}, { nav: [entry], entityTabs: [tab] }],
  ['is shown', { nav: { 'notes.notes': true } }, { nav: [entry], entityTabs: [tab] }],
  ['is hidden', { nav: { 'notes.notes': false } }, { nav: [], entityTabs: [tab] }],
  [
    'is renamed, in the navigation',
    { nav: { 'notes.notes': { title: 'Remarks', icon: 'list', order: 2 } } },
    { nav: [{ label: 'Remarks', icon: 'list', order: 2 }] },
  ],
  [
    'is renamed, among the links of an entity too',
    { entityTabs: { 'notes.notes': { title: 'Remarks' } } },
    { entityTabs: [{ title: 'Remarks', jump: { title: 'Remarks', icon: 'docs' } }] },
  ],
  [
    'is for other entities, and still for those with the annotation only',
    { entityTabs: { 'notes.notes': { when: { kind: ['API'], type: 'grpc' } } } },
    { entityTabs: [{ when: { kind: ['API'], type: 'grpc', annotation: 'notes' } }] },
  ],
  ['has the name of one of another list', { homeCards: { 'notes.notes': false } }, { nav: [entry], entityTabs: [tab] }],
])('what %s', (_, placements, expected) => {
  expect(placed(notes, placements)).toMatchObject(expected)
})
