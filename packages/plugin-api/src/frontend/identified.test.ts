import { expect, test } from 'vitest'
import { definePlugin } from '../definePlugin'
import { defineFrontend } from './defineFrontend'
import { identified } from './identified'

const load = async () => ({ default: () => null })
const notes = definePlugin({ id: 'notes' })

test.each([
  ['its path', { entityTabs: [{ path: 'notes', title: 'What people say', load }] }, ['notes']],
  ['its path with parameters', { pages: [{ path: '/notes/:id/*', title: 'Note', load }] }, ['notes-id']],
  ['its title', { homeCards: [{ title: 'New & read', load }] }, ['new-read']],
  ['its title, also where it leads somewhere', { commands: [{ title: 'Read notes', to: '/notes' }] }, ['read-notes']],
  ['where it leads', { nav: [{ to: '/notes', label: 'My notes', icon: 'docs' }] }, ['notes']],
  ['the plugin, where it leads to the beginning', { nav: [{ to: '/', label: 'Home', icon: 'home' }] }, ['notes']],
  ['what it says itself', { entityFacts: [{ id: 'unread', load }] }, ['unread']],
  ['its number, where it is the second of its name', { entityFacts: [{ load }, { load }] }, ['notes', 'notes-2']],
])('a contribution is called by %s', (_, contributions, expected) => {
  const frontend = identified(defineFrontend(notes, contributions))
  const [key = ''] = Object.keys(contributions)
  const items = frontend[key as 'pages'] ?? []
  expect(items.map(({ id }) => id)).toEqual(expected)
})
