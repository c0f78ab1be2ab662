import type { Entity } from '@callboard/catalog-model'
import { expect, test } from 'vitest'
import { jumpsOf } from './jumpsOf'

const entity = (metadata: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'web', namespace: 'default', ...metadata },
})
const slug = { 'github.com/project-slug': 'acme/web' }
const blob = 'https://code.example.com/acme/web/'

test.each([
  ['the place that the file was read from', { 'backstage.io/source-location': `url:${blob}`, ...slug }, blob],
  ['the repository that it names, where it was read from a disk', slug, 'https://github.com/acme/web'],
  ['a project of GitLab in a group of a group', { 'gitlab.com/project-slug': 'a/b/c' }, 'https://gitlab.com/a/b/c'],
  ['nothing for what is no path', { 'github.com/project-slug': 'javascript:alert(1)' }, undefined],
  ['nothing for what would run', { 'backstage.io/source-location': 'url:javascript:alert(1)' }, undefined],
])('the source is %s', (_what, annotations, url) => {
  expect(jumpsOf(entity({ annotations }), [], String)[0]?.url).toBe(url)
})

test('tabs that people go to at once stand before the links, and no place stands there twice', () => {
  const tab = { path: 'docs', title: 'Docs', jump: { title: 'Docs', icon: 'docs' }, load: async () => ({}) as never }
  const links = [
    { url: 'https://github.com/acme/web', title: 'Code' },
    { url: 'https://logs.example.com/web', title: 'Logs' },
    { url: 'mailto:team@example.com', title: 'Write' },
  ]
  expect(jumpsOf(entity({ annotations: slug, links }), [tab], (path) => `/web/${path}`)).toEqual([
    { title: 'Source', icon: 'github', url: 'https://github.com/acme/web', host: 'github.com' },
    { title: 'Docs', icon: 'docs', url: '/web/docs', host: undefined },
    { title: 'Logs', icon: 'terminal', url: 'https://logs.example.com/web', host: 'logs.example.com' },
    { title: 'Write', icon: 'email', url: 'mailto:team@example.com', host: 'team@example.com' },
  ])
})
